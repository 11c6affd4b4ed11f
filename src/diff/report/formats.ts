import type { RepositoryDiff } from "../repository.ts";
import { github } from "./github.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";

/** What writes a diff, by the name of its format. */
export const reports: Record<string, (diff: RepositoryDiff) => string> = { pretty, markdown, github };
