import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";

const maxContentBytes = 20_000_000;
const read = (content: string) => prepare({ content, contentType: "text/html" }, { maxContentBytes });
const textOf = (content: string) => read(content).text;
const reasonsOf = (content: string) => read(content).removed.map(({ reason }) => reason);

describe("the text of a page", () => {
  it("writes headings, paragraphs and lists as markdown", () => {
    expect(
      textOf("<h1>Cook</h1><p>We  are\n hiring.</p><h2>Tasks</h2><ul><li>Cook<li>Clean<ul><li>Pans</ul></ul><ol start=3><li>a<li>b</ol>"),
    ).toBe("# Cook\n\nWe are hiring.\n\n## Tasks\n\n- Cook\n- Clean\n  - Pans\n\n3. a\n4. b");
  });

  it("writes a table row as one line and keeps an empty cell's column where there are headings", () => {
    const table =
      "<table><tr><th>Grade<th>Min<th>Max</tr><tr><td><p>5</p></td><td></td><td>50,000</td></tr><tr><td></td><td>1</td><td></td></tr></table>";
    expect(textOf(table)).toBe("Grade | Min | Max\n5 | | 50,000\n| 1");
  });

  it("puts the cells of a layout table below each other when one of them holds several lines", () => {
    const table =
      "<table><tr><td><p>Menu one</p><p>Menu two</p></td><td><table><tr><td>Salary</td><td>$5</td></tr></table></td></tr></table>";
    expect(textOf(table)).toBe("Menu one\nMenu two\nSalary | $5");
  });

  it("joins a term and its description on one line", () => {
    expect(textOf("<dl><dt>Location</dt><dd>Paris</dd><dt>Salary:</dt><dd><p>€50k</p></dd><dd>bonus</dd></dl>")).toBe(
      "Location: Paris\nSalary: €50k\nbonus",
    );
  });

  it("keeps what stands in header, aside, details, address and labels", () => {
    const page =
      "<header><h1>Welder</h1><p>Acme · Lyon</p></header><aside>Salary: €40k</aside><details><summary>Benefits</summary>Car</details><address>1 Main St</address><form><label>Type</label> <span>Full time</span></form>";
    const text = textOf(page);
    for (const fact of ["# Welder", "Acme · Lyon", "Salary: €40k", "Benefits\nCar", "1 Main St", "Type Full time"])
      expect(text).toContain(fact);
  });

  it("does not glue words of neighbouring elements, nor split a word that is partly bold", () => {
    expect(textOf("<div>Full-time</div><div>Remote</div>")).toBe("Full-time\nRemote");
    expect(textOf("<span class=chip>Full-time</span><span class=chip>Remote</span>")).toBe("Full-time Remote");
    expect(textOf("<my-chip>Full-time</my-chip><my-chip>Remote</my-chip>")).toBe("Full-time Remote");
    expect(textOf("<p><b>Soft</b>ware Eng<i>ineer</i></p>")).toBe("Software Engineer");
    expect(textOf("<p>Lead<br>Cook<br><br>Paris</p>")).toBe("Lead\nCook\n\nParis");
  });

  it("decodes entities and leaves soft hyphens and zero-width characters out", () => {
    expect(textOf("<p>R&amp;D&nbsp;&eacute; &#8364;5 Fach&shy;kraft &#x1F600;a&#8203;b</p>")).toBe("R&D é €5 Fachkraft 😀ab");
  });

  it("keeps the lines of preformatted text", () => {
    expect(textOf("<p>Pay</p><pre>Step 1   $10\n  Step 2 $20\n\n\n\nend</pre>")).toBe("Pay\n\nStep 1   $10\n  Step 2 $20\n\nend");
  });

  it("writes the target of apply links and mail addresses once, after their words", () => {
    const page =
      '<p><a href="/jobs/1/start">Jetzt bewerben</a> <a href="/about">About us</a> <a href="mailto:hr@acme.test?subject=x">Write to us</a> <a href="mailto:me@acme.test">me@acme.test</a> <a href="/jobs/1/start">Bewerben</a></p>';
    expect(textOf(page)).toBe("Jetzt bewerben (/jobs/1/start) About us Write to us (hr@acme.test) me@acme.test Bewerben");
  });

  it("writes the target of an apply link again when its first place was taken out", () => {
    expect(textOf('<nav><a href="/apply">Apply</a></nav><p>Cook wanted.</p><a href="/apply">Apply</a>')).toBe(
      "Cook wanted.\n\nApply (/apply)",
    );
  });

  it("adds the date of a time element whose words are relative", () => {
    expect(
      textOf('<p>Posted <time datetime="2026-05-01T10:00">3 days ago</time>, ends <time datetime="2026-06-01">2026-06-01</time></p>'),
    ).toBe("Posted 3 days ago (2026-05-01), ends 2026-06-01");
  });

  it("writes the text of a logo, which often holds the company's only mention", () => {
    expect(textOf('<img src="/acme-logo.svg" alt="Acme GmbH"><img src="a.png" alt="people"><h1>Cook</h1>')).toBe("Acme GmbH\n\n# Cook");
  });

  it("keeps title and language apart from the text", () => {
    const page = read(
      '<html lang="de-AT"><head><title>Koch &amp; Köchin\n | Acme</title></head><body>Text<svg><title>Icon</title></svg></body>',
    );
    expect(page).toMatchObject({ pageTitle: "Koch & Köchin | Acme", language: "de-AT", text: "Text" });
  });
});

describe("what is left out of a page", () => {
  it("drops scripts, styles, templates, comments and media and says where they stood", () => {
    const page =
      "<style>p{}</style><p>Cook</p><script>let a = '<p>x</p>'</script><!-- note --><template><p>t</p></template><svg><path/><text>s</text></svg>";
    const { text, removed, source } = read(page);
    expect(text).toBe("Cook");
    expect(removed.map(({ reason, start, end }) => [reason, source.slice(start, end)])).toEqual([
      ["style", "<style>p{}</style>"],
      ["script", "<script>let a = '<p>x</p>'</script>"],
      ["comment", "<!-- note -->"],
      ["template", "<template><p>t</p></template>"],
      ["media", "<svg><path/><text>s</text></svg>"],
    ]);
  });

  it.each([
    ["navigation", "<nav><a href=/>Home</a></nav>"],
    ["navigation", '<div role="navigation"><a href=/>Home</a></div>'],
    ["share-bar", '<div class="share-buttons"><a href=x>Share on X</a></div>'],
    ["related-jobs", '<div class="similar-jobs"><h3>Baker</h3></div>'],
    ["navigation", '<section class="usa-banner"><p>An official website</p></section>'],
    ["cookie-banner", '<div id="onetrust-consent-sdk"><p>We value your privacy</p></div>'],
    ["cookie-banner", '<section class="siteCookieBanner"><p>We value your privacy</p></section>'],
    ["cookie-banner", '<div role="dialog" aria-label="Cookie consent"><p>We value your privacy</p></div>'],
    ["footer", "<footer>© Acme</footer>"],
    ["footer", '<div class="site-footer">© Acme</div>'],
    ["hidden", "<div hidden>secret</div>"],
    ["hidden", '<div style="color:red; display : none">secret</div>'],
    ["hidden", '<p style="visibility:hidden">secret</p>'],
    ["hidden", '<span aria-hidden="true">*</span>'],
    ["hidden", "<noscript>Turn JavaScript on</noscript>"],
    ["hidden", "<dialog>Sign in</dialog>"],
    ["form", "<select><option>Any place<option>Here</select>"],
    ["form", "<button>Save</button>"],
    ["form", "<textarea>Your message</textarea>"],
    ["media", "<iframe src=x>No frames</iframe>"],
  ])("drops %s: %s", (reason, part) => {
    const page = `<body><h1>Cook</h1><p>We are hiring a cook.</p>${part}</body>`;
    expect(textOf(page)).toBe("# Cook\n\nWe are hiring a cook.");
    expect(reasonsOf(page)).toEqual([reason]);
  });

  it("keeps a footer inside the article, a heading in a button, and an accordion's button", () => {
    expect(textOf("<article><p>Cook</p><footer>Apply by 1 May</footer></article>")).toContain("Apply by 1 May");
    expect(textOf("<h3><button>Benefits</button></h3><p>Car</p>")).toBe("### Benefits\n\nCar");
    expect(textOf("<button aria-expanded=false>Pay</button><p>$5</p>")).toBe("Pay\n\n$5");
  });

  it("keeps a page footer that holds the way to apply", () => {
    expect(textOf('<p>Cook</p><footer><a href="https://a.test/apply/1">Apply</a></footer>')).toContain("https://a.test/apply/1");
  });

  const posting = `<h1>Cook</h1><p>${"We are hiring a cook in Lyon for 40,000 euros a year. ".repeat(30)}</p>`;
  it.each([
    ["wrapped in a form", `<form id=aspnetForm><input type=hidden>${posting}</form>`],
    ["after a nav that is never closed", `<body><nav><a href=/>Home</a>${posting}</body>`],
    ["inside an open nav, with a main part", `<body><nav><a href=/>Home</a><main>${posting}</main></body>`],
    ["in an aria-hidden page behind a dialog", `<body><div aria-hidden="true">${posting}</div><div role=dialog>Hello</div></body>`],
    ["in a body that is hidden against flicker", `<body style="display:none">${posting}</body>`],
    ["in a hidden container", `<body><div style="display:none">${posting}</div></body>`],
    [
      "in a body whose class speaks of cookies",
      `<body class="cookie-banner-open"><div class="cookie-notice-shown">${posting}</div></body>`,
    ],
    ["in a wrapper named like a cookie banner", `<div class="cookies">${posting.replace("h1", "h2")}</div>`],
    ["in a footer", `<footer>${posting}</footer>`],
    ["in noscript", `<div id=app></div><noscript>${posting}</noscript>`],
    ["in a select that is never closed", `<select><option>One${posting}`],
    ["after a title that is never closed", `<title>Cook${posting}`],
    ["after a comment that is never closed", `<body><!-- menu ${posting}`],
    ["after an attribute that is never closed", `<body><div class="page>${posting}`],
    ["in a table nobody closed", `<table><tr><td>${posting}`],
  ])("keeps a posting %s", (_where, page) => {
    expect(textOf(page)).toContain("We are hiring a cook in Lyon for 40,000 euros a year.");
  });

  it("keeps a short posting beside much navigation short", () => {
    const menu = `<nav>${'<a href="/x">Menu entry</a> '.repeat(40)}</nav>`;
    const body = `<p>${"We are hiring a cook. ".repeat(12)}</p>`;
    expect(textOf(menu + body)).not.toContain("Menu entry");
  });
});

describe("structured data", () => {
  const json = '{"@type":"JobPosting","title":"Cook &amp; Co"}';
  it.each(["application/ld+json", "application/ld&#x2B;json", "Application/LD+JSON; charset=utf-8", " application/ld&plus;json "])(
    "is kept aside raw, with its place: %s",
    (type) => {
      const { structuredData, source, removed } = read(`<script type="${type}">${json}</script><p>Cook</p>`);
      expect(structuredData).toEqual([
        { kind: "json-ld", text: json, start: source.indexOf(json), end: source.indexOf(json) + json.length },
      ]);
      expect(removed).toEqual([]);
    },
  );

  it("alone makes a page readable", () => {
    expect(read(`<script type="application/ld+json">${json}</script>`)).toMatchObject({ text: "", structuredData: [{ text: json }] });
  });

  it("is found inside parts that are left out", () => {
    expect(read(`<p>Cook</p><div hidden><script type="application/ld+json">${json}</script></div>`).structuredData).toHaveLength(1);
  });
});
