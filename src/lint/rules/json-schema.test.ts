import { expect, test } from "vitest";
import { judged, operation, saying } from "../fixtures/judged.ts";
import { jsonSchema } from "./json-schema.ts";

const said = (mediaType: string, media = {}) => judged(jsonSchema, saying({ requestBody: { content: { [mediaType]: media } } }));

test.each([
	["application/json", "application~1json"],
	["application/problem+json", "application~1problem+json"],
	["application/JSON; charset=utf-8", "application~1JSON; charset=utf-8"],
])("a body of %s without a schema is refused", (mediaType, token) => {
	const message = `${mediaType} has no schema; without one every body passes`;
	expect(said(mediaType)).toEqual([[`${operation}/requestBody/content/${token}`, message]]);
	expect(said(mediaType, { schema: true })).toEqual([]);
});

test.each(["text/html", "application/x-ndjson", "application/json-seq"])("a body of %s needs none", (mediaType) => {
	expect(said(mediaType)).toEqual([]);
});
