import { describe, expect, test } from "vitest";
import { readEastAsianAddress } from "../../../../src/normalize/location/east-asian-address.ts";

describe("readEastAsianAddress", () => {
  test.each([
    ["東京都渋谷区神南1-1-1", "渋谷区", "東京都"],
    ["三重県四日市市諏訪町1-5", "四日市市", "三重県"],
    ["本社（神奈川県横浜市西区） 最寄駅：横浜駅", "横浜市", "神奈川県"],
    ["広东省", null, null],
    ["广东省深圳市南山区", "深圳市", "广东省"],
    ["杭州余杭区文一西路88号", "杭州", null],
    ["台北市中山區南京東路二段100號", "台北市", null],
    ["서울특별시 강남구 테헤란로 1", "서울", null],
    ["경기 성남시 분당구", "성남시", "경기"],
    ["負責機台結構設計，並支援現場組裝。", null, null],
    ["Stockholm", null, null],
  ])("reads %s", (text, city, region) => {
    const address = readEastAsianAddress(text);
    expect([address?.city ?? null, address?.region ?? null]).toEqual([city, region]);
  });

  test("takes no longer for a long text without an address than its length asks for", () => {
    const time = (length: number) => {
      const text = "市".repeat(length);
      const start = process.cpuUsage().user;
      for (let round = 0; round < 20; round++) readEastAsianAddress(text);
      return process.cpuUsage(undefined).user - start;
    };
    const floor = time(10_000);
    expect(time(80_000)).toBeLessThan(16 * floor + 200_000);
  });
});
