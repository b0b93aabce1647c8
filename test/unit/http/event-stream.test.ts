import { describe, expect, it } from "vitest";
import { BodyTooLargeError } from "../../../src/http/body-text.ts";
import { readEventStream } from "../../../src/http/event-stream.ts";
import { DamagedBodyError } from "../../../src/http/utf8-decoder.ts";

interface Body extends AsyncIterable<Uint8Array> {
  readonly left: boolean;
}

/** A body in pieces of so many bytes, which knows whether its iteration was left. */
function bodyOf(text: string, size = 1_000_000): Body {
  const bytes = new TextEncoder().encode(text);
  const state = { left: false };
  async function* iterate(): AsyncGenerator<Uint8Array> {
    let isComplete = false;
    try {
      for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
      isComplete = true;
    } finally {
      state.left = !isComplete;
    }
  }
  return {
    [Symbol.asyncIterator]: iterate,
    get left() {
      return state.left;
    },
  };
}

async function read(body: AsyncIterable<Uint8Array>, maxBytes = 1_000_000) {
  const data: string[] = [];
  const end = await readEventStream(body, { onData: (event) => data.push(event), abandon: () => {}, maxBytes });
  return { data, end };
}

describe("a stream of events", () => {
  it("is refused where its bytes are no UTF-8, or end in the middle of a character, and its socket is closed", async () => {
    const event = new TextEncoder().encode('data: {"a":"x"}\n\n');
    const broken = Uint8Array.from([...event, 0x64, 0xc3, 0x28, ...event]);
    const state = { left: false };
    async function* pieces(): AsyncGenerator<Uint8Array> {
      try {
        yield broken;
        yield event;
      } finally {
        state.left = true;
      }
    }
    await expect(read(pieces())).rejects.toThrow(DamagedBodyError);
    expect(state.left).toBe(true);
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield Uint8Array.from([...event, 0xe6, 0x97]);
    }
    await expect(read(cut())).rejects.toThrow(DamagedBodyError);
  });

  it.each([1, 2, 3, 5, 1_000])("is the same however its bytes are cut: pieces of %i", async (size) => {
    const text = ': keep-alive\n\ndata: {"a":"日本 👩‍💻 é"}\r\n\r\nevent: x\ndata: two\ndata: lines\n\ndata: [DONE]\n\ndata: late\n\n';
    expect(await read(bodyOf(text, size))).toEqual({ data: ['{"a":"日本 👩‍💻 é"}', "two\nlines"], end: "done" });
  });

  it("tells a stream that ends without [DONE], its last event included", async () => {
    expect(await read(bodyOf("data: one\n\ndata: two"))).toEqual({ data: ["one", "two"], end: "ended" });
  });

  it("starts with a byte order mark without harm", async () => {
    expect((await read(bodyOf("\ufeffdata: one\n\n"))).data).toEqual(["one"]);
  });

  it("ends when its body grows over the limit, and leaves it", async () => {
    const body = bodyOf("data: x\n\n".repeat(1_000), 100);
    await expect(read(body, 500)).rejects.toBeInstanceOf(BodyTooLargeError);
    expect(body.left).toBe(true);
  });

  it("ends when one line never does", async () => {
    await expect(read(bodyOf(`data: ${"x".repeat(5_000_000)}`, 65_536), 10_000_000)).rejects.toBeInstanceOf(BodyTooLargeError);
  });

  it("leaves the body when the reader throws, and passes its error on", async () => {
    const body = bodyOf("data: x\n\n".repeat(10), 9);
    const mine = new Error("mine");
    const onData = (): void => {
      throw mine;
    };
    await expect(readEventStream(body, { onData, abandon: () => {}, maxBytes: 1_000 })).rejects.toBe(mine);
    expect(body.left).toBe(true);
  });

  it("abandons a body that stays open after [DONE]", async () => {
    let fail: (reason: Error) => void = () => {};
    async function* open(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("data: one\n\ndata: [DONE]\n\n");
      await new Promise((_, reject) => {
        fail = reject;
      });
    }
    const abandon = (): void => fail(new Error("closed"));
    expect(await readEventStream(open(), { onData: () => {}, abandon, maxBytes: 1_000, drainMs: 10 })).toBe("done");
  });
});
