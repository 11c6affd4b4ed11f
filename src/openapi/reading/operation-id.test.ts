import { expect, test } from "vitest";
import { methodName, operationIdOf } from "./operation-id.ts";

test.each([
	["get", "/machines/{id}", "getMachinesById"],
	["post", "/v2.1/{project_id}/servers/{id}:open", "postV21ByProjectIdServersByIdOpen"],
	["delete", "/", "delete"],
	["put", "/名/{名}", "put名By名"],
])("the id that %s %s gets is %s", (method, path, id) => expect(operationIdOf(method, path)).toBe(id));

test.each([
	["openScreen", "openScreen"],
	["open-screen", "openScreen"],
	["open_screen.now", "openScreenNow"],
	["OpenScreen", "openScreen"],
	["URLFetch", "urlFetch"],
	["GET_machines", "getMachines"],
	["vms/{id}", "vmsId"],
	["列表", "列表"],
	["delete", "delete"],
])("the method of %s is %s", (operationId, name) => expect(methodName(operationId, "GET")).toBe(name));

test.each([
	["then", "getThen"],
	["toJSON", "getToJSON"],
	["2fa", "get2fa"],
	["constructor", "getConstructor"],
	["-", "get"],
])("%s can name no method, so it is %s", (operationId, name) => expect(methodName(operationId, "GET")).toBe(name));
