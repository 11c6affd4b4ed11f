import type { Writable } from "node:stream";
import { type Format, isDocument } from "../../checker/report/formats.ts";
import { HeldOutput } from "./held-output.ts";
import type { ReportOutput } from "./output.ts";
import { WholeOutput } from "./whole-output.ts";

/** A terminal gets its lines as they come, a program a whole document or nothing. */
export const outputFor = (format: Format | "summary", stdout: Writable): ReportOutput =>
	isDocument(format) ? new WholeOutput(stdout) : new HeldOutput(stdout);
