import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";

const texts = [
  [
    "gbk",
    "招聘高级烘焙师，公司位于北京市朝阳区，月薪一万元，负责每天制作面包和糕点，与团队一起开发新的产品。",
    "d5d0c6b8b8dfbcb6bae6b1bacaa6a3acb9abcbbecebbd3dab1b1bea9cad0b3afd1f4c7f8a3acd4c2d0bdd2bbcdf2d4aaa3acb8bad4f0c3bfccecd6c6d7f7c3e6b0fcbacdb8e2b5e3a3acd3ebcdc5b6d3d2bbc6f0bfaab7a2d0c2b5c4b2fac6b7a1a3",
  ],
  [
    "shift_jis",
    "パン職人を募集しています。東京都渋谷区の店舗で毎日パンを焼いていただきます。月給は三十万円です。",
    "837083939045906c82f095e58f5782b582c482a282dc82b78142938c8b9e93738f61924a8be682cc935895dc82c5968893fa8370839382f08fc482a282c482a282bd82be82ab82dc82b781428c8e8b8b82cd8e4f8f5c969c897e82c582b78142",
  ],
  [
    "euc-kr",
    "제빵사를 모집합니다. 서울 강남구 매장에서 매일 빵을 굽습니다. 월급은 삼백만원입니다. 지원하세요.",
    "c1a6bba7bbe7b8a620b8f0c1fdc7d5b4cfb4d92e20bcadbfef20b0adb3b2b1b820b8c5c0e5bfa1bcad20b8c5c0cf20bba7c0bb20b1c1bdc0b4cfb4d92e20bff9b1dec0ba20bbefb9e9b8b8bff8c0d4b4cfb4d92e20c1f6bff8c7cfbcbcbfe42e",
  ],
  [
    "big5",
    "誠徵資深烘焙師，公司位於台北市信義區，月薪五萬元，負責每天製作麵包與糕點，並與團隊開發新產品。",
    "b8dbbc78b8eab260af4db548ae76a141a4bda571a6eca9f3a578a55fa5abab48b871b0cfa141a4ebc17ea4adb855a4b8a141ad74b364a843a4d1bb73a740c4d1a55dbb50bf7cc249a141a8c3bb50b9ceb6a4b67db56fb773b2a3ab7ea143",
  ],
] as const;

const bytesOf = (hex: string): Uint8Array => {
  const ascii = (text: string) => Buffer.from(text, "latin1");
  return Buffer.concat([
    ascii('<html><head><meta charset="utf-8"><title>Job</title></head><body><p>'),
    Buffer.from(hex, "hex"),
    ascii("</p></body></html>"),
  ]);
};

describe("A page that calls itself UTF-8 and is not", () => {
  it.each(texts)("is read in its own charset, short and long: %s", (charset, text, hex) => {
    for (const times of [1, 40]) {
      const read = prepare({ content: bytesOf(hex.repeat(times)) }, { maxContentBytes: 1_000_000 });
      expect(read.charset).toBe(charset);
      expect(read.text).toContain(text);
      expect(read.warnings.map(({ code }) => code)).toEqual(["charset-guessed"]);
    }
  });

  it("stays UTF-8 where only a few bytes are broken", () => {
    const content = Buffer.concat([
      bytesOf(Buffer.from("Bäcker für Köln, größte Öfen, süße Brötchen").toString("hex")),
      Buffer.from([0xff, 0x20, 0xe4]),
    ]);
    const read = prepare({ content }, { maxContentBytes: 1_000_000 });
    expect([read.charset, read.text.includes("größte Öfen")]).toEqual(["utf-8", true]);
  });
});
