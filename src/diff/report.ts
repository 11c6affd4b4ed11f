import { github } from "./report/github.ts";
import { markdown } from "./report/markdown.ts";
import { pretty } from "./report/pretty.ts";
import type { RepositoryDiff } from "./repository.ts";

/** What writes a diff, by the name of its format. */
export const reports: Record<string, (diff: RepositoryDiff) => string> = { pretty, markdown, github };
