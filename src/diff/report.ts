import type { Style } from "../checker/report/style.ts";
import { github } from "./report/github.ts";
import { markdown } from "./report/markdown.ts";
import { pretty } from "./report/pretty.ts";
import type { RepositoryDiff } from "./repository.ts";

/** What writes a diff, by the name of its format. */
export const reports = { pretty, markdown, github } satisfies Record<string, (diff: RepositoryDiff, style: Style) => string>;

export const formats = Object.keys(reports) as (keyof typeof reports)[];
