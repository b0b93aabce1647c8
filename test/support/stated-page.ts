/** A page that states its posting as data: code alone answers the default schema's fields. */
export function statedPage(number: number): string {
  const posting = {
    ...{ "@context": "https://schema.org", "@type": "JobPosting", title: `Baker ${number}`, datePosted: "2026-01-01" },
    description: "<p>We bake bread every night and look for a second pair of hands.</p>",
    hiringOrganization: { "@type": "Organization", name: "Acme" },
    jobLocation: { "@type": "Place", address: { addressLocality: "Lyon", addressCountry: "FR" } },
  };
  return `<!doctype html><html lang="en"><head><title>Baker ${number}</title><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><h1>Baker ${number}</h1><p>We bake bread every night and look for a second pair of hands.</p></body></html>`;
}
