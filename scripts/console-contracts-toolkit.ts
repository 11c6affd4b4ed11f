#!/usr/bin/env node
import { toolkitCommand } from "./package/toolkit-command.ts";
import { runHere } from "./program.ts";

await runHere(toolkitCommand);
