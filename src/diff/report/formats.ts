import type { Style } from "../../checker/report/style.ts";
import type { RepositoryDiff } from "../repository.ts";
import { github } from "./github.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";

/** The writers of a diff, by the name of the format. */
export const reports: Record<string, (diff: RepositoryDiff, style: Style) => string> = { pretty, markdown, github };
