#!/usr/bin/env node
import "../src/build/entry/node-20.ts";
import { packageCommand } from "./package/package-command.ts";
import { runHere } from "./program.ts";

await runHere(packageCommand);
