import { HandshakeError, type HandshakeProblem } from "../../errors/handshake-error.ts";
import type { ServerName } from "./failure-response.ts";
import { asCount, asObject, asString, type JsonObject } from "./json-fields.ts";

/** One entry of `/v1/models`. */
export interface ServedModel {
  readonly id: string;
  /** Set on LoRA adapters: the base model's id. */
  readonly parent: string | null;
  /** Where the weights come from; the same for several names of one model. */
  readonly root: string | null;
  readonly owner: string | null;
  /** In tokens. */
  readonly contextWindow: number | null;
}

/** Reads `/v1/models`. Null when the answer is no model list. */
export function readServedModels(body: JsonObject): readonly ServedModel[] | null {
  if (!Array.isArray(body.data)) return null;
  const models: ServedModel[] = [];
  for (const entry of body.data) {
    const card = asObject(entry);
    const id = asString(card?.id);
    if (card === null || id === null) continue;
    const contextWindow = asCount(card.max_model_len) ?? asCount(asObject(card.meta)?.n_ctx);
    models.push({ id, parent: asString(card.parent), root: asString(card.root), owner: asString(card.owned_by), contextWindow });
  }
  return models;
}

/** The configured model, or the only base model. @throws HandshakeError that lists what is served */
export function chooseModel(
  models: readonly ServedModel[],
  { wanted, server }: { readonly wanted: string | null; readonly server: ServerName },
): ServedModel {
  const fail = (problem: HandshakeProblem, message: string): never => {
    const servedModels = models.map(({ id }) => id);
    throw new HandshakeError({ problem, endpoint: server.endpoint, servedModels, message: `${message} (${server.endpoint})` });
  };
  const list = models.map(({ id }) => id).join(", ");
  const option = `${server.optionPath}.model`;
  if (wanted !== null) {
    const found = models.find(({ id }) => id === wanted);
    return found === undefined
      ? fail("unknown-model", `The server does not serve the model "${wanted}". Set ${option} to one of: ${list === "" ? "(none)" : list}.`)
      : withWindow(found, models);
  }
  const bases = models.filter(({ parent }) => parent === null);
  const [first] = bases;
  if (first === undefined) return fail("no-model", "The server serves no model. Start it with one, or wait until it has loaded.");
  const areNamesOfOne = first.root !== null && bases.every(({ root }) => root === first.root);
  if (bases.length > 1 && !areNamesOfOne)
    return fail("several-models", `The server serves several models. Set ${option} to one of: ${list}.`);
  return first;
}

/** A LoRA adapter's card has no window; its base model's has. */
function withWindow(model: ServedModel, models: readonly ServedModel[]): ServedModel {
  const base = model.parent === null ? undefined : models.find(({ id, root }) => id === model.parent || root === model.parent);
  return { ...model, contextWindow: model.contextWindow ?? base?.contextWindow ?? null };
}
