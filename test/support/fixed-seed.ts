import fc from "fast-check";

/** Every run checks the same random cases, so that a failure is the change's own. `FC_SEED` picks others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
