import { readFileSync } from "node:fs";
import { ground } from "../../src/ground/ground.ts";
import { groundParts } from "./ground-page.ts";
const rows = readFileSync("/work/shared/corpus/cds-canada/postings.jsonl","utf8").trim().split("\n").map(l=>JSON.parse(l));
let text = ""; for (const r of rows) { text += r.text + "\n\n"; if (text.length > 100_000) break; }
text = text.slice(0,100_000);
const lines = text.split("\n").filter(l=>l.length>20 && l.length < 200);
const parts = groundParts(text, {});
const parts2 = {...parts, document: {...parts.document, text, source: text}, toSource: (s:any)=>s};
const wire = { title: "Senior Developer", company: "Canadian Digital Service", locations: [{raw:"Ottawa, Ontario", city:"Ottawa", region:"ON", country:"Canada"}], remote:"hybrid", employmentTypes:["FULL_TIME","TEMPORARY"], baseSalary:{minValue: 88683, maxValue: 101541, currency:"CAD", unitText:"YEAR"}, description:null,
 responsibilities: lines.slice(10,20), requirements: lines.slice(40,50).map(l=>l.split(" ").reverse().join(" ")), benefits: lines.slice(100,108).map(l=>l+" but with other words at the end"), skills:["Python","Javascript","React","Kubernetes","Nothing","Docker","Go","Rust","AWS","Terraform"], experience:"5 years of experience in software", education:"degree in computer science", datePosted:"2021-03-04", validThrough:"2021-05-04", applyUrl:"https://example.com/apply", status:"open"};
const leaves = JSON.stringify(wire).split('":').length;
const times: number[] = [];
for (let i=0;i<60;i++){ const s=performance.now(); const r = ground(wire as any, parts2); times.push(performance.now()-s); if(i===0) console.log(Object.keys(r.evidence).length, r.refused, r.warnings.length); }
times.sort((a,b)=>a-b); console.log("median", times[30], "min", times[0], "p90", times[54], text.length);
const f: number[] = []; for (let i=0;i<60;i++){ const s=performance.now(); text.toLowerCase().normalize("NFKC"); f.push(performance.now()-s);} f.sort((a,b)=>a-b); console.log("floor", f[30]);
