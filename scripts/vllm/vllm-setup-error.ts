/** Why a CPU server could not be had: the machine cannot run one, the install failed, or the server did not start. */
export type VllmSetupFailure = "unsupported-machine" | "install-failed" | "start-failed";

/** A CPU server could not be installed or started. The message is one sentence for a person. */
export class VllmSetupError extends Error {
  override readonly name = "VllmSetupError";
  readonly failure: VllmSetupFailure;

  constructor(message: string, { failure, cause }: { readonly failure: VllmSetupFailure; readonly cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.failure = failure;
  }
}
