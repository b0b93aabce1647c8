import { isPlaceholder } from "../normalize/placeholder.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { rootOf, textsAt, valuesAt } from "./value-at-path.ts";

const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]{3,2000}$/i.test(text);
const mailAddress = /^(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?:\?|$)/i;

/**
 * Where to apply: the target of an apply action, the contact's address, or the posting's own `url` where `directApply` says
 * that one applies there. A `url` without `directApply` is the address of the page, and no link to apply.
 */
const applyFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const root = rootOf(reading.posting);
  const stated = textsAt(root, [
    "potentialAction.target.urlTemplate",
    "potentialAction.target",
    "potentialAction.url",
    "applicationContact.url",
    "applyUrl",
  ]);
  const isDirect = valuesAt(root, "directApply").some(({ value }) => value === true || /^true$/i.test(String(value)));
  const [address] = [...stated, ...(isDirect ? textsAt(root, ["url"]) : [])].filter(({ text }) => isAddress(text));
  const confidence = stated.length > 0 ? 0.9 : 0.7;
  return address === undefined ? [] : [{ field: "applyUrl", value: address.text, path: address.path, confidence }];
};

const emailFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const paths = [
    "applicationContact.email",
    "applicationContact.contactPoint.email",
    "hiringOrganization.contactPoint.email",
    "hiringOrganization.email",
    "email",
  ];
  for (const { text, path } of paths.flatMap((at) => textsAt(rootOf(reading.posting), [at]))) {
    const email = mailAddress.exec(text)?.[1];
    if (email !== undefined) return [{ field: "contactEmail", value: email, path, confidence: 0.9 }];
  }
  return [];
};

const identifierFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const [stated] = textsAt(rootOf(reading.posting), ["identifier.value", "identifier.@id", "identifier", "jobReferenceNumber"]);
  if (stated === undefined || stated.text.length > 200 || isPlaceholder(stated.text)) return [];
  return [{ field: "identifier", value: stated.text, path: stated.path, confidence: 0.9 }];
};

/** Apply address, e-mail of the contact, and the posting's number. */
export const contactFacts = (reading: MarkupReading): readonly MarkupFact[] => [
  ...applyFacts(reading),
  ...emailFacts(reading),
  ...identifierFacts(reading),
];
