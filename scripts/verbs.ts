import { adopt } from "./adopt.ts";
import { bench } from "./bench.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./declaration.ts";
import { diff } from "./diff.ts";
import { docs } from "./docs.ts";
import { doctor } from "./doctor.ts";
import { fuzz } from "./fuzz.ts";
import { generate } from "./generate.ts";
import { lint } from "./lint.ts";
import { metrics } from "./metrics.ts";
import { mock } from "./mock.ts";
import { mutation } from "./mutation.ts";
import { picture } from "./picture.ts";
import { record } from "./record.ts";
import { redact } from "./redact.ts";
import { release } from "./release.ts";
import { start } from "./start.ts";
import { test } from "./test.ts";
import { workflows } from "./workflows.ts";

/** Every command of the repository, in the order in which a newcomer meets them. */
export const verbs: readonly Command[] = [
	...[start, mock, check, record, redact, doctor, workflows],
	...[adopt, generate, lint, test, fuzz, mutation, metrics, diff],
	...[docs, picture, build, bench, release],
];
