// Generated from specs/zstack by `npm run generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators:validators
var check0 = validate52;
var schema20 = { "type": "string", "pattern": "^[0-9a-f]{32}$", "x-lines": { "unevaluatedProperties": 1046, "type": 1048, "pattern": 1049 } };
var pattern3 = new RegExp("^[0-9a-f]{32}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"', schema: "^[0-9a-f]{32}$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check1 = validate55;
var schema21 = { "$ref": "closed:Uuid", "x-lines": { "unevaluatedProperties": 1046 }, "unevaluatedProperties": false };
var schema22 = { "type": "string", "pattern": "^[0-9a-f]{32}$", "x-lines": { "unevaluatedProperties": 1046, "type": 1048, "pattern": 1049 } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"', schema: "^[0-9a-f]{32}$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check2 = validate58;
var schema24 = { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 1056, "type": 1058 } }, "x-lines": { "unevaluatedProperties": 1054, "type": 1055, "items": 1056 } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.items.type, parentSchema: schema24.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var check3 = validate61;
var schema25 = { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false };
var schema26 = { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 1056, "type": 1058 } }, "x-lines": { "unevaluatedProperties": 1054, "type": 1055, "items": 1056 } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.items.type, parentSchema: schema26.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
var check4 = validate64;
var schema27 = { "type": "string", "x-lines": { "unevaluatedProperties": 127, "type": 128 } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check5 = validate65;
var schema28 = { "type": "string", "x-lines": { "unevaluatedProperties": 135, "type": 137 } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check6 = validate66;
var schema29 = { "type": "string", "x-lines": { "unevaluatedProperties": 144, "type": 146 } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check7 = validate67;
var schema30 = { "type": "integer", "minimum": 1, "x-lines": { "unevaluatedProperties": 1025, "type": 1026, "minimum": 1027 } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check8 = validate68;
var schema31 = { "type": "boolean", "x-lines": { "unevaluatedProperties": 1034, "type": 1035 } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check9 = validate69;
var schema33 = { "type": "object", "required": ["port"], "properties": { "hostIp": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1078, "type": 1083, "minLength": 1084 } }, "port": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1085, "type": 1090, "minimum": 1091, "maximum": 1092 } }, "protocol": { "type": "string", "x-extensible-enum": ["vnc", "spice", "vncAndSpice"], "x-lines": { "unevaluatedProperties": 1093, "type": 1097, "x-extensible-enum": 1098 } }, "path": { "type": "string", "x-lines": { "unevaluatedProperties": 1102, "type": 1107 } }, "vdiPortInfo": { "type": "object", "properties": { "vncPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1114, "type": 1118, "minimum": 1119, "maximum": 1120 } }, "spicePort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1121, "type": 1125, "minimum": 1126, "maximum": 1127 } }, "spiceTlsPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1128, "type": 1132, "minimum": 1133, "maximum": 1134 } } }, "x-lines": { "unevaluatedProperties": 1108, "type": 1112, "properties": 1113 } }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1135, "type": 1139, "const": 1140 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }], "x-lines": { "anyOf": 1146 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1147, "type": 1147 } }], "x-lines": { "anyOf": 1147 } }], "x-lines": { "unevaluatedProperties": 1141, "anyOf": 1145 } }, "schema": { "$ref": "open:JsonSchema", "x-lines": { "unevaluatedProperties": 1416 } } }, "x-lines": { "unevaluatedProperties": 1073, "type": 1074, "required": 1075, "properties": 1077 } };
var func1 = require_ucs2length().default;
var schema34 = { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1353, "type": 1358, "minLength": 1359 } }, "description": { "type": "string", "x-lines": { "unevaluatedProperties": 1360, "type": 1365 } }, "details": { "type": "string", "x-lines": { "unevaluatedProperties": 1366, "type": 1371 } }, "elaboration": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 1372, "type": 1377 } }, "opaque": { "type": ["object", "null"], "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1380, "type": 1384, "additionalProperties": 1387 } }, "cause": { "anyOf": [{ "anyOf": [{ "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }], "x-lines": { "anyOf": 1393 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1394, "type": 1394 } }], "x-lines": { "anyOf": 1394 } }], "x-lines": { "unevaluatedProperties": 1388, "anyOf": 1392 } }, "messages": { "type": "object", "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1395, "type": 1398, "additionalProperties": 1399 } }, "cost": { "type": "string", "x-lines": { "unevaluatedProperties": 1400, "type": 1404 } }, "location": { "type": "string", "x-lines": { "unevaluatedProperties": 1405, "type": 1409 } }, "causes": { "type": "array", "items": { "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }, "x-lines": { "unevaluatedProperties": 1410, "type": 1413, "items": 1414 } } }, "x-lines": { "unevaluatedProperties": 1347, "type": 1349, "required": 1350, "properties": 1352 } };
var wrapper0 = { validate: validate71 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.code.type, parentSchema: schema34.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.description.type, parentSchema: schema34.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.details.type, parentSchema: schema34.properties.details, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.elaboration !== void 0) {
      let data3 = data.elaboration;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/elaboration", schemaPath: "#/properties/elaboration/type", keyword: "type", params: { type: schema34.properties.elaboration.type }, message: "must be string,null", schema: schema34.properties.elaboration.type, parentSchema: schema34.properties.elaboration, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.opaque !== void 0) {
      let data4 = data.opaque;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/opaque", schemaPath: "#/properties/opaque/type", keyword: "type", params: { type: schema34.properties.opaque.type }, message: "must be object,null", schema: schema34.properties.opaque.type, parentSchema: schema34.properties.opaque, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      let data5 = data.cause;
      const _errs13 = errors;
      let valid1 = false;
      const _errs14 = errors;
      const _errs15 = errors;
      let valid2 = false;
      const _errs16 = errors;
      if (!wrapper0.validate(data5, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.cause.anyOf[0].anyOf, parentSchema: schema34.properties.cause.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      const _errs17 = errors;
      const _errs18 = errors;
      let valid3 = false;
      const _errs19 = errors;
      if (data5 !== null) {
        const err8 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.cause.anyOf[1].anyOf[0].type, parentSchema: schema34.properties.cause.anyOf[1].anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.cause.anyOf[1].anyOf, parentSchema: schema34.properties.cause.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs17 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.cause.anyOf, parentSchema: schema34.properties.cause, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.messages !== void 0) {
      let data6 = data.messages;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
      } else {
        const err11 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.messages.type, parentSchema: schema34.properties.messages, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.cost !== void 0) {
      let data7 = data.cost;
      if (typeof data7 !== "string") {
        const err12 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.cost.type, parentSchema: schema34.properties.cost, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (typeof data8 !== "string") {
        const err13 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.location.type, parentSchema: schema34.properties.location, data: data8 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.causes !== void 0) {
      let data9 = data.causes;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data9[i0], { instancePath: instancePath + "/causes/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.causes.type, parentSchema: schema34.properties.causes, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "code": true, "description": true, "details": true, "elaboration": true, "opaque": true, "cause": true, "messages": true, "cost": true, "location": true, "causes": true }, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "object", "additionalProperties": { "type": "string", "x-lines": { "unevaluatedProperties": 1419, "type": 1421 } }, "x-lines": { "unevaluatedProperties": 1416, "type": 1418, "additionalProperties": 1419 } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.additionalProperties.type, parentSchema: schema35.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostIp !== void 0) {
      let data0 = data.hostIp;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.hostIp, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.hostIp.type, parentSchema: schema33.properties.hostIp, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data1 = data.port;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.port.type, parentSchema: schema33.properties.port, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.port, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.port, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data2 = data.protocol;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.protocol.type, parentSchema: schema33.properties.protocol, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.path.type, parentSchema: schema33.properties.path, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.vdiPortInfo !== void 0) {
      let data4 = data.vdiPortInfo;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.vncPort !== void 0) {
          let data5 = data4.vncPort;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err8 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.vdiPortInfo.properties.vncPort.type, parentSchema: schema33.properties.vdiPortInfo.properties.vncPort, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err9 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.vdiPortInfo.properties.vncPort, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.vdiPortInfo.properties.vncPort, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data4.spicePort !== void 0) {
          let data6 = data4.spicePort;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err11 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.vdiPortInfo.properties.spicePort.type, parentSchema: schema33.properties.vdiPortInfo.properties.spicePort, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err12 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.vdiPortInfo.properties.spicePort, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.vdiPortInfo.properties.spicePort, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data4.spiceTlsPort !== void 0) {
          let data7 = data4.spiceTlsPort;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err14 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.vdiPortInfo.properties.spiceTlsPort.type, parentSchema: schema33.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 65535 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema33.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/vdiPortInfo", schemaPath: "#/properties/vdiPortInfo/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.vdiPortInfo.type, parentSchema: schema33.properties.vdiPortInfo, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.success !== void 0) {
      let data8 = data.success;
      if (typeof data8 !== "boolean") {
        const err18 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.success.type, parentSchema: schema33.properties.success, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (true !== data8) {
        const err19 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema33.properties.success, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data9 = data.error;
      const _errs20 = errors;
      let valid2 = false;
      const _errs21 = errors;
      const _errs22 = errors;
      let valid3 = false;
      const _errs23 = errors;
      if (!validate71(data9, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs23 === errors;
      valid3 = valid3 || _valid1;
      if (_valid1) {
        var props0 = { __proto__: null };
        props0.code = true;
        props0.description = true;
        props0.details = true;
        props0.elaboration = true;
        props0.opaque = true;
        props0.cause = true;
        props0.messages = true;
        props0.cost = true;
        props0.location = true;
        props0.causes = true;
      }
      if (!valid3) {
        const err20 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.error.anyOf[0].anyOf, parentSchema: schema33.properties.error.anyOf[0], data: data9 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs21 === errors;
      valid2 = valid2 || _valid0;
      const _errs24 = errors;
      const _errs25 = errors;
      let valid4 = false;
      const _errs26 = errors;
      if (data9 !== null) {
        const err21 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema33.properties.error.anyOf[1].anyOf[0], data: data9 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid2 = _errs26 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        const err22 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.error.anyOf[1].anyOf, parentSchema: schema33.properties.error.anyOf[1], data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs25;
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs24 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err23 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.error.anyOf, parentSchema: schema33.properties.error, data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.schema !== void 0) {
      if (!validate73(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "hostIp": true, "port": true, "protocol": true, "path": true, "vdiPortInfo": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": { "hostIp": true, "port": true, "protocol": true, "path": true, "vdiPortInfo": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
var check10 = validate76;
var schema36 = { "$ref": "closed:VmConsoleAddress", "x-lines": { "unevaluatedProperties": 1073 }, "unevaluatedProperties": false };
var schema37 = { "type": "object", "required": ["port"], "properties": { "hostIp": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1078, "type": 1083, "minLength": 1084 } }, "port": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1085, "type": 1090, "minimum": 1091, "maximum": 1092 } }, "protocol": { "type": "string", "enum": ["vnc", "spice", "vncAndSpice"], "x-lines": { "unevaluatedProperties": 1093, "type": 1097, "x-extensible-enum": 1098, "enum": 1098 } }, "path": { "type": "string", "x-lines": { "unevaluatedProperties": 1102, "type": 1107 } }, "vdiPortInfo": { "type": "object", "properties": { "vncPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1114, "type": 1118, "minimum": 1119, "maximum": 1120 } }, "spicePort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1121, "type": 1125, "minimum": 1126, "maximum": 1127 } }, "spiceTlsPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1128, "type": 1132, "minimum": 1133, "maximum": 1134 } } }, "x-lines": { "unevaluatedProperties": 1108, "type": 1112, "properties": 1113 }, "unevaluatedProperties": false }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1135, "type": 1139, "const": 1140 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }], "x-lines": { "anyOf": 1146 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1147, "type": 1147 } }], "x-lines": { "anyOf": 1147 } }], "x-lines": { "unevaluatedProperties": 1141, "anyOf": 1145 }, "unevaluatedProperties": false }, "schema": { "$ref": "closed:JsonSchema", "x-lines": { "unevaluatedProperties": 1416 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1073, "type": 1074, "required": 1075, "properties": 1077 } };
var schema38 = { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1353, "type": 1358, "minLength": 1359 } }, "description": { "type": "string", "x-lines": { "unevaluatedProperties": 1360, "type": 1365 } }, "details": { "type": "string", "x-lines": { "unevaluatedProperties": 1366, "type": 1371 } }, "elaboration": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 1372, "type": 1377 } }, "opaque": { "type": ["object", "null"], "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1380, "type": 1384, "additionalProperties": 1387 } }, "cause": { "anyOf": [{ "anyOf": [{ "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }], "x-lines": { "anyOf": 1393 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1394, "type": 1394 } }], "x-lines": { "anyOf": 1394 } }], "x-lines": { "unevaluatedProperties": 1388, "anyOf": 1392 }, "unevaluatedProperties": false }, "messages": { "type": "object", "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1395, "type": 1398, "additionalProperties": 1399 } }, "cost": { "type": "string", "x-lines": { "unevaluatedProperties": 1400, "type": 1404 } }, "location": { "type": "string", "x-lines": { "unevaluatedProperties": 1405, "type": 1409 } }, "causes": { "type": "array", "items": { "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 }, "unevaluatedProperties": false }, "x-lines": { "unevaluatedProperties": 1410, "type": 1413, "items": 1414 } } }, "x-lines": { "unevaluatedProperties": 1347, "type": 1349, "required": 1350, "properties": 1352 } };
var wrapper2 = { validate: validate78 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.code.type, parentSchema: schema38.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.description.type, parentSchema: schema38.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.details.type, parentSchema: schema38.properties.details, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.elaboration !== void 0) {
      let data3 = data.elaboration;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/elaboration", schemaPath: "#/properties/elaboration/type", keyword: "type", params: { type: schema38.properties.elaboration.type }, message: "must be string,null", schema: schema38.properties.elaboration.type, parentSchema: schema38.properties.elaboration, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.opaque !== void 0) {
      let data4 = data.opaque;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/opaque", schemaPath: "#/properties/opaque/type", keyword: "type", params: { type: schema38.properties.opaque.type }, message: "must be object,null", schema: schema38.properties.opaque.type, parentSchema: schema38.properties.opaque, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      let data5 = data.cause;
      const _errs13 = errors;
      let valid1 = false;
      const _errs14 = errors;
      const _errs15 = errors;
      let valid2 = false;
      const _errs16 = errors;
      if (!wrapper2.validate(data5, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
        errors = vErrors.length;
      } else {
        var props0 = typeof wrapper2.validate.evaluated.props === "object" ? Object.assign({ __proto__: null }, wrapper2.validate.evaluated.props) : wrapper2.validate.evaluated.props;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.cause.anyOf[0].anyOf, parentSchema: schema38.properties.cause.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      const _errs17 = errors;
      const _errs18 = errors;
      let valid3 = false;
      const _errs19 = errors;
      if (data5 !== null) {
        const err8 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema38.properties.cause.anyOf[1].anyOf[0].type, parentSchema: schema38.properties.cause.anyOf[1].anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.cause.anyOf[1].anyOf, parentSchema: schema38.properties.cause.anyOf[1], data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs17 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.cause.anyOf, parentSchema: schema38.properties.cause, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (props0 !== true) {
          for (const key0 in data5) {
            if (!props0 || !props0[key0]) {
              const err11 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema38.properties.cause, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.messages !== void 0) {
      let data6 = data.messages;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
      } else {
        const err12 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.messages.type, parentSchema: schema38.properties.messages, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.cost !== void 0) {
      let data7 = data.cost;
      if (typeof data7 !== "string") {
        const err13 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.cost.type, parentSchema: schema38.properties.cost, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (typeof data8 !== "string") {
        const err14 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.location.type, parentSchema: schema38.properties.location, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.causes !== void 0) {
      let data9 = data.causes;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (!wrapper2.validate(data10, { instancePath: instancePath + "/causes/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
            errors = vErrors.length;
          } else {
            var props1 = typeof wrapper2.validate.evaluated.props === "object" ? Object.assign({ __proto__: null }, wrapper2.validate.evaluated.props) : wrapper2.validate.evaluated.props;
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (props1 !== true) {
              for (const key1 in data10) {
                if (!props1 || !props1[key1]) {
                  const err15 = { instancePath: instancePath + "/causes/" + i0, schemaPath: "#/properties/causes/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema38.properties.causes.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.causes.type, parentSchema: schema38.properties.causes, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": { "code": true, "description": true, "details": true, "elaboration": true, "opaque": true, "cause": true, "messages": true, "cost": true, "location": true, "causes": true }, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "additionalProperties": { "type": "string", "x-lines": { "unevaluatedProperties": 1419, "type": 1421 } }, "x-lines": { "unevaluatedProperties": 1416, "type": 1418, "additionalProperties": 1419 } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.additionalProperties.type, parentSchema: schema39.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostIp !== void 0) {
      let data0 = data.hostIp;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.hostIp, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.hostIp.type, parentSchema: schema37.properties.hostIp, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data1 = data.port;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.port.type, parentSchema: schema37.properties.port, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema37.properties.port, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.port, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data2 = data.protocol;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.protocol.type, parentSchema: schema37.properties.protocol, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "vnc" || data2 === "spice" || data2 === "vncAndSpice")) {
        const err7 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema37.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.protocol.enum, parentSchema: schema37.properties.protocol, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.path.type, parentSchema: schema37.properties.path, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.vdiPortInfo !== void 0) {
      let data4 = data.vdiPortInfo;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.vncPort !== void 0) {
          let data5 = data4.vncPort;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err9 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.vdiPortInfo.properties.vncPort.type, parentSchema: schema37.properties.vdiPortInfo.properties.vncPort, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema37.properties.vdiPortInfo.properties.vncPort, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.vdiPortInfo.properties.vncPort, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data4.spicePort !== void 0) {
          let data6 = data4.spicePort;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err12 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.vdiPortInfo.properties.spicePort.type, parentSchema: schema37.properties.vdiPortInfo.properties.spicePort, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema37.properties.vdiPortInfo.properties.spicePort, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.vdiPortInfo.properties.spicePort, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data4.spiceTlsPort !== void 0) {
          let data7 = data4.spiceTlsPort;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err15 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.vdiPortInfo.properties.spiceTlsPort.type, parentSchema: schema37.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 65535 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema37.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        for (const key0 in data4) {
          if (key0 !== "vncPort" && key0 !== "spicePort" && key0 !== "spiceTlsPort") {
            const err18 = { instancePath: instancePath + "/vdiPortInfo", schemaPath: "#/properties/vdiPortInfo/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema37.properties.vdiPortInfo, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/vdiPortInfo", schemaPath: "#/properties/vdiPortInfo/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.vdiPortInfo.type, parentSchema: schema37.properties.vdiPortInfo, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.success !== void 0) {
      let data8 = data.success;
      if (typeof data8 !== "boolean") {
        const err20 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.success.type, parentSchema: schema37.properties.success, data: data8 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (true !== data8) {
        const err21 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema37.properties.success, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data9 = data.error;
      const _errs21 = errors;
      let valid2 = false;
      const _errs22 = errors;
      const _errs23 = errors;
      let valid3 = false;
      const _errs24 = errors;
      if (!validate78(data9, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs24 === errors;
      valid3 = valid3 || _valid1;
      if (_valid1) {
        var props0 = { __proto__: null };
        props0.code = true;
        props0.description = true;
        props0.details = true;
        props0.elaboration = true;
        props0.opaque = true;
        props0.cause = true;
        props0.messages = true;
        props0.cost = true;
        props0.location = true;
        props0.causes = true;
      }
      if (!valid3) {
        const err22 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.error.anyOf[0].anyOf, parentSchema: schema37.properties.error.anyOf[0], data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs22 === errors;
      valid2 = valid2 || _valid0;
      const _errs25 = errors;
      const _errs26 = errors;
      let valid4 = false;
      const _errs27 = errors;
      if (data9 !== null) {
        const err23 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema37.properties.error.anyOf[1].anyOf[0], data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid2 = _errs27 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        const err24 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.error.anyOf[1].anyOf, parentSchema: schema37.properties.error.anyOf[1], data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs25 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err25 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.error.anyOf, parentSchema: schema37.properties.error, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (props0 !== true) {
          for (const key1 in data9) {
            if (!props0 || !props0[key1]) {
              const err26 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema37.properties.error, data: data9 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.schema !== void 0) {
      if (!validate80(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": { "hostIp": true, "port": true, "protocol": true, "path": true, "vdiPortInfo": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "hostIp" && key0 !== "port" && key0 !== "protocol" && key0 !== "path" && key0 !== "vdiPortInfo" && key0 !== "success" && key0 !== "error" && key0 !== "schema") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check11 = validate83;
var schema40 = { "type": "string", "x-lines": { "unevaluatedProperties": 1042, "type": 1043 } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check12 = validate84;
var schema42 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1059, "type": 1062, "minLength": 1063 } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
    errors = vErrors.length;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check13 = validate87;
var schema43 = { "$ref": "closed:FailureText", "x-lines": { "unevaluatedProperties": 1059 }, "unevaluatedProperties": false };
var schema44 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1059, "type": 1062, "minLength": 1063 } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check14 = validate90;
var schema46 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1068, "type": 1071, "minLength": 1072 } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
    errors = vErrors.length;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check15 = validate93;
var schema47 = { "$ref": "closed:ContainerPage", "x-lines": { "unevaluatedProperties": 1068 }, "unevaluatedProperties": false };
var schema48 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1068, "type": 1071, "minLength": 1072 } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check16 = validate96;
var schema50 = { "type": "string", "x-lines": { "unevaluatedProperties": 1064, "type": 1067 } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
    errors = vErrors.length;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check17 = validate99;
var schema51 = { "$ref": "closed:ExceptionText", "x-lines": { "unevaluatedProperties": 1064 }, "unevaluatedProperties": false };
var schema52 = { "type": "string", "x-lines": { "unevaluatedProperties": 1064, "type": 1067 } };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check18 = validate102;
var schema54 = { "type": "object", "required": ["error"], "properties": { "error": { "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }, "schema": { "$ref": "open:JsonSchema", "x-lines": { "unevaluatedProperties": 1416 } } }, "x-lines": { "unevaluatedProperties": 1333, "type": 1334, "required": 1335, "properties": 1337 } };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      if (!validate71(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      if (!validate73(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": { "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
    errors = vErrors.length;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
var check19 = validate107;
var schema55 = { "$ref": "closed:Failure", "x-lines": { "unevaluatedProperties": 1333 }, "unevaluatedProperties": false };
var schema56 = { "type": "object", "required": ["error"], "properties": { "error": { "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 }, "unevaluatedProperties": false }, "schema": { "$ref": "closed:JsonSchema", "x-lines": { "unevaluatedProperties": 1416 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1333, "type": 1334, "required": 1335, "properties": 1337 } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (!validate78(data0, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (key0 !== "code" && key0 !== "description" && key0 !== "details" && key0 !== "elaboration" && key0 !== "opaque" && key0 !== "cause" && key0 !== "messages" && key0 !== "cost" && key0 !== "location" && key0 !== "causes") {
            const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema56.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    }
    if (data.schema !== void 0) {
      if (!validate80(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": { "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate108(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "error" && key0 !== "schema") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check20 = validate112;
var schema58 = { "type": "string", "pattern": "^[0-9A-Fa-f]{32}$", "x-lines": { "unevaluatedProperties": 1050, "type": 1052, "pattern": 1053 } };
var pattern5 = new RegExp("^[0-9A-Fa-f]{32}$", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{32}$" }, message: 'must match pattern "^[0-9A-Fa-f]{32}$"', schema: "^[0-9A-Fa-f]{32}$", parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
    errors = vErrors.length;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check21 = validate115;
var schema59 = { "$ref": "closed:JobUuid", "x-lines": { "unevaluatedProperties": 1050 }, "unevaluatedProperties": false };
var schema60 = { "type": "string", "pattern": "^[0-9A-Fa-f]{32}$", "x-lines": { "unevaluatedProperties": 1050, "type": 1052, "pattern": 1053 } };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{32}$" }, message: 'must match pattern "^[0-9A-Fa-f]{32}$"', schema: "^[0-9A-Fa-f]{32}$", parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check22 = validate118;
var schema61 = { "type": "string", "pattern": "^https?://[^\\s/?#]+", "x-lines": { "unevaluatedProperties": 455, "type": 456, "pattern": 457 } };
var pattern7 = new RegExp("^https?://[^\\s/?#]+", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+" }, message: 'must match pattern "^https?://[^\\s/?#]+"', schema: "^https?://[^\\s/?#]+", parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check23 = validate119;
var schema62 = { "anyOf": [{ "anyOf": [{ "$ref": "open:RequestConsoleAccess", "x-lines": { "unevaluatedProperties": 1153 } }], "x-lines": { "anyOf": 469 } }, { "anyOf": [{ "$ref": "open:RequestConsoleAccessFlat", "x-lines": { "unevaluatedProperties": 1196 } }], "x-lines": { "anyOf": 470 } }], "x-lines": { "unevaluatedProperties": 467, "anyOf": 468 } };
var schema63 = { "type": "object", "required": ["params"], "additionalProperties": false, "properties": { "params": { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "open:Uuid", "x-lines": { "unevaluatedProperties": 1046 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1054 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1054 } }, "requestIp": { "type": "string", "x-lines": { "unevaluatedProperties": 1181, "type": 1185 } } }, "x-lines": { "unevaluatedProperties": 1160, "type": 1163, "required": 1164, "additionalProperties": 1166, "properties": 1167 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1054 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1054 } } }, "x-lines": { "unevaluatedProperties": 1153, "type": 1155, "required": 1156, "additionalProperties": 1158, "properties": 1159 } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.params === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "params" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.vmInstanceUuid === void 0) {
          const err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema63.properties.params.required, parentSchema: schema63.properties.params, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "vmInstanceUuid" || key1 === "systemTags" || key1 === "userTags" || key1 === "requestIp")) {
            const err3 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63.properties.params, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.vmInstanceUuid !== void 0) {
          if (!validate53(data0.vmInstanceUuid, { instancePath: instancePath + "/params/vmInstanceUuid", parentData: data0, parentDataProperty: "vmInstanceUuid", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data0.systemTags !== void 0) {
          if (!validate59(data0.systemTags, { instancePath: instancePath + "/params/systemTags", parentData: data0, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data0.userTags !== void 0) {
          if (!validate59(data0.userTags, { instancePath: instancePath + "/params/userTags", parentData: data0, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data0.requestIp !== void 0) {
          let data4 = data0.requestIp;
          if (typeof data4 !== "string") {
            const err4 = { instancePath: instancePath + "/params/requestIp", schemaPath: "#/properties/params/properties/requestIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.params.properties.requestIp.type, parentSchema: schema63.properties.params.properties.requestIp, data: data4 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.properties.params.type, parentSchema: schema63.properties.params, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.systemTags !== void 0) {
      if (!validate59(data.systemTags, { instancePath: instancePath + "/systemTags", parentData: data, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.userTags !== void 0) {
      if (!validate59(data.userTags, { instancePath: instancePath + "/userTags", parentData: data, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "open:Uuid", "x-lines": { "unevaluatedProperties": 1046 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1054 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1054 } } }, "x-lines": { "unevaluatedProperties": 1196, "type": 1201, "required": 1202, "additionalProperties": 1204, "properties": 1205 } };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vmInstanceUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "vmInstanceUuid" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.vmInstanceUuid !== void 0) {
      if (!validate53(data.vmInstanceUuid, { instancePath: instancePath + "/vmInstanceUuid", parentData: data, parentDataProperty: "vmInstanceUuid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.systemTags !== void 0) {
      if (!validate59(data.systemTags, { instancePath: instancePath + "/systemTags", parentData: data, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.userTags !== void 0) {
      if (!validate59(data.userTags, { instancePath: instancePath + "/userTags", parentData: data, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema62.anyOf[0].anyOf, parentSchema: schema62.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  const _errs5 = errors;
  let valid2 = false;
  const _errs6 = errors;
  if (!validate127(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema62.anyOf[1].anyOf, parentSchema: schema62.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true && props1 !== void 0) {
      if (props1 === true) {
        props0 = true;
      } else {
        props0 = props0 || { __proto__: null };
        Object.assign(props0, props1);
      }
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema62.anyOf, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate119.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check24 = validate132;
var schema65 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:RequestConsoleAccess", "x-lines": { "unevaluatedProperties": 1153 } }], "x-lines": { "anyOf": 469 } }, { "anyOf": [{ "$ref": "closed:RequestConsoleAccessFlat", "x-lines": { "unevaluatedProperties": 1196 } }], "x-lines": { "anyOf": 470 } }], "x-lines": { "unevaluatedProperties": 467, "anyOf": 468 }, "unevaluatedProperties": false };
var schema66 = { "type": "object", "required": ["params"], "additionalProperties": false, "properties": { "params": { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "closed:Uuid", "x-lines": { "unevaluatedProperties": 1046 }, "unevaluatedProperties": false }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false }, "requestIp": { "type": "string", "x-lines": { "unevaluatedProperties": 1181, "type": 1185 } } }, "x-lines": { "unevaluatedProperties": 1160, "type": 1163, "required": 1164, "additionalProperties": 1166, "properties": 1167 } }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1153, "type": 1155, "required": 1156, "additionalProperties": 1158, "properties": 1159 } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.params === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "params" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.vmInstanceUuid === void 0) {
          const err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema66.properties.params.required, parentSchema: schema66.properties.params, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "vmInstanceUuid" || key1 === "systemTags" || key1 === "userTags" || key1 === "requestIp")) {
            const err3 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66.properties.params, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.vmInstanceUuid !== void 0) {
          let data1 = data0.vmInstanceUuid;
          if (!validate56(data1, { instancePath: instancePath + "/params/vmInstanceUuid", parentData: data0, parentDataProperty: "vmInstanceUuid", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key2 in data1) {
              const err4 = { instancePath: instancePath + "/params/vmInstanceUuid", schemaPath: "#/properties/params/properties/vmInstanceUuid/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66.properties.params.properties.vmInstanceUuid, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data0.systemTags !== void 0) {
          let data2 = data0.systemTags;
          if (!validate62(data2, { instancePath: instancePath + "/params/systemTags", parentData: data0, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key3 in data2) {
              const err5 = { instancePath: instancePath + "/params/systemTags", schemaPath: "#/properties/params/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66.properties.params.properties.systemTags, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.userTags !== void 0) {
          let data3 = data0.userTags;
          if (!validate62(data3, { instancePath: instancePath + "/params/userTags", parentData: data0, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key4 in data3) {
              const err6 = { instancePath: instancePath + "/params/userTags", schemaPath: "#/properties/params/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66.properties.params.properties.userTags, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data0.requestIp !== void 0) {
          let data4 = data0.requestIp;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/params/requestIp", schemaPath: "#/properties/params/properties/requestIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.params.properties.requestIp.type, parentSchema: schema66.properties.params.properties.requestIp, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.params.type, parentSchema: schema66.properties.params, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.systemTags !== void 0) {
      let data5 = data.systemTags;
      if (!validate62(data5, { instancePath: instancePath + "/systemTags", parentData: data, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key5 in data5) {
          const err9 = { instancePath: instancePath + "/systemTags", schemaPath: "#/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66.properties.systemTags, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.userTags !== void 0) {
      let data6 = data.userTags;
      if (!validate62(data6, { instancePath: instancePath + "/userTags", parentData: data, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key6 in data6) {
          const err10 = { instancePath: instancePath + "/userTags", schemaPath: "#/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key6 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66.properties.userTags, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "closed:Uuid", "x-lines": { "unevaluatedProperties": 1046 }, "unevaluatedProperties": false }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1196, "type": 1201, "required": 1202, "additionalProperties": 1204, "properties": 1205 } };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vmInstanceUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "vmInstanceUuid" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.vmInstanceUuid !== void 0) {
      let data0 = data.vmInstanceUuid;
      if (!validate56(data0, { instancePath: instancePath + "/vmInstanceUuid", parentData: data, parentDataProperty: "vmInstanceUuid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const err2 = { instancePath: instancePath + "/vmInstanceUuid", schemaPath: "#/properties/vmInstanceUuid/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema67.properties.vmInstanceUuid, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.systemTags !== void 0) {
      let data1 = data.systemTags;
      if (!validate62(data1, { instancePath: instancePath + "/systemTags", parentData: data, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key2 in data1) {
          const err3 = { instancePath: instancePath + "/systemTags", schemaPath: "#/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema67.properties.systemTags, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.userTags !== void 0) {
      let data2 = data.userTags;
      if (!validate62(data2, { instancePath: instancePath + "/userTags", parentData: data, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key3 in data2) {
          const err4 = { instancePath: instancePath + "/userTags", schemaPath: "#/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema67.properties.userTags, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate133(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema65.anyOf[0].anyOf, parentSchema: schema65.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  const _errs5 = errors;
  let valid2 = false;
  const _errs6 = errors;
  if (!validate140(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema65.anyOf[1].anyOf, parentSchema: schema65.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true && props1 !== void 0) {
      if (props1 === true) {
        props0 = true;
      } else {
        props0 = props0 || { __proto__: null };
        Object.assign(props0, props1);
      }
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema65.anyOf, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      for (const key0 in data) {
        if (!props0 || !props0[key0]) {
          const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema65, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check25 = validate145;
var schema69 = { "type": "object", "required": ["inventory"], "properties": { "inventory": { "$ref": "open:ConsoleInventory", "x-lines": { "unevaluatedProperties": 1270 } }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1253, "type": 1256, "const": 1257 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }], "x-lines": { "anyOf": 1263 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1264, "type": 1264 } }], "x-lines": { "anyOf": 1264 } }], "x-lines": { "unevaluatedProperties": 1258, "anyOf": 1262 } }, "schema": { "$ref": "open:JsonSchema", "x-lines": { "unevaluatedProperties": 1416 } } }, "x-lines": { "unevaluatedProperties": 1243, "type": 1244, "required": 1245, "properties": 1247 } };
var schema70 = { "type": "object", "required": ["scheme", "hostname", "port", "token"], "properties": { "scheme": { "type": "string", "minLength": 1, "x-extensible-enum": ["http", "wss"], "x-lines": { "unevaluatedProperties": 1278, "type": 1282, "minLength": 1283, "x-extensible-enum": 1284 } }, "targetScheme": { "type": "string", "x-extensible-enum": ["vnc", "http", "wss"], "x-lines": { "unevaluatedProperties": 1287, "type": 1291, "x-extensible-enum": 1292 } }, "hostname": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1296, "type": 1301, "minLength": 1302 } }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1303, "type": 1307, "minimum": 1308, "maximum": 1309 } }, "token": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1310, "type": 1317, "minLength": 1318 } }, "version": { "type": "string", "x-lines": { "unevaluatedProperties": 1319, "type": 1324 } }, "expiredDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1325, "type": 1332 } } }, "x-lines": { "unevaluatedProperties": 1270, "type": 1271, "required": 1272, "properties": 1277 } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostname" }, message: "must have required property 'hostname'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scheme !== void 0) {
      let data0 = data.scheme;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70.properties.scheme, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.scheme.type, parentSchema: schema70.properties.scheme, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.targetScheme !== void 0) {
      let data1 = data.targetScheme;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/targetScheme", schemaPath: "#/properties/targetScheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.targetScheme.type, parentSchema: schema70.properties.targetScheme, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      let data2 = data.hostname;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70.properties.hostname, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.hostname.type, parentSchema: schema70.properties.hostname, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data3 = data.port;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.properties.port.type, parentSchema: schema70.properties.port, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema70.properties.port, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70.properties.port, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data4 = data.token;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err12 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70.properties.token, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.token.type, parentSchema: schema70.properties.token, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (typeof data5 !== "string") {
        const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.version.type, parentSchema: schema70.properties.version, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.expiredDate !== void 0) {
      let data6 = data.expiredDate;
      if (typeof data6 !== "string") {
        const err15 = { instancePath: instancePath + "/expiredDate", schemaPath: "#/properties/expiredDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.properties.expiredDate.type, parentSchema: schema70.properties.expiredDate, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": { "scheme": true, "targetScheme": true, "hostname": true, "port": true, "token": true, "version": true, "expiredDate": true }, "dynamicProps": false, "dynamicItems": false };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventory" }, message: "must have required property 'inventory'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inventory !== void 0) {
      if (!validate147(data.inventory, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
        errors = vErrors.length;
      }
    }
    if (data.success !== void 0) {
      let data1 = data.success;
      if (typeof data1 !== "boolean") {
        const err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema69.properties.success.type, parentSchema: schema69.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (true !== data1) {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema69.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      const _errs7 = errors;
      let valid2 = false;
      const _errs8 = errors;
      if (!validate71(data2, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
      if (_valid1) {
        var props0 = { __proto__: null };
        props0.code = true;
        props0.description = true;
        props0.details = true;
        props0.elaboration = true;
        props0.opaque = true;
        props0.cause = true;
        props0.messages = true;
        props0.cost = true;
        props0.location = true;
        props0.causes = true;
      }
      if (!valid2) {
        const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema69.properties.error.anyOf[0].anyOf, parentSchema: schema69.properties.error.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (data2 !== null) {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema69.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema69.properties.error.anyOf[1].anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid2 = _errs11 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema69.properties.error.anyOf[1].anyOf, parentSchema: schema69.properties.error.anyOf[1], data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema69.properties.error.anyOf, parentSchema: schema69.properties.error, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.schema !== void 0) {
      if (!validate73(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "props": { "inventory": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
    errors = vErrors.length;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": { "inventory": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
var check26 = validate152;
var schema71 = { "$ref": "closed:ConsoleAccess", "x-lines": { "unevaluatedProperties": 1243 }, "unevaluatedProperties": false };
var schema72 = { "type": "object", "required": ["inventory"], "properties": { "inventory": { "$ref": "closed:ConsoleInventory", "x-lines": { "unevaluatedProperties": 1270 }, "unevaluatedProperties": false }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1253, "type": 1256, "const": 1257 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1347 } }], "x-lines": { "anyOf": 1263 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1264, "type": 1264 } }], "x-lines": { "anyOf": 1264 } }], "x-lines": { "unevaluatedProperties": 1258, "anyOf": 1262 }, "unevaluatedProperties": false }, "schema": { "$ref": "closed:JsonSchema", "x-lines": { "unevaluatedProperties": 1416 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1243, "type": 1244, "required": 1245, "properties": 1247 } };
var schema73 = { "type": "object", "required": ["scheme", "hostname", "port", "token"], "properties": { "scheme": { "type": "string", "minLength": 1, "enum": ["http", "wss"], "x-lines": { "unevaluatedProperties": 1278, "type": 1282, "minLength": 1283, "x-extensible-enum": 1284, "enum": 1284 } }, "targetScheme": { "type": "string", "enum": ["vnc", "http", "wss"], "x-lines": { "unevaluatedProperties": 1287, "type": 1291, "x-extensible-enum": 1292, "enum": 1292 } }, "hostname": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1296, "type": 1301, "minLength": 1302 } }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1303, "type": 1307, "minimum": 1308, "maximum": 1309 } }, "token": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1310, "type": 1317, "minLength": 1318 } }, "version": { "type": "string", "x-lines": { "unevaluatedProperties": 1319, "type": 1324 } }, "expiredDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1325, "type": 1332 } } }, "x-lines": { "unevaluatedProperties": 1270, "type": 1271, "required": 1272, "properties": 1277 } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostname" }, message: "must have required property 'hostname'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scheme !== void 0) {
      let data0 = data.scheme;
      if (!(data0 === "http" || data0 === "wss")) {
        const err4 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/enum", keyword: "enum", params: { allowedValues: schema73.properties.scheme.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.scheme.enum, parentSchema: schema73.properties.scheme, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema73.properties.scheme, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.scheme.type, parentSchema: schema73.properties.scheme, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.targetScheme !== void 0) {
      let data1 = data.targetScheme;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/targetScheme", schemaPath: "#/properties/targetScheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.targetScheme.type, parentSchema: schema73.properties.targetScheme, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "vnc" || data1 === "http" || data1 === "wss")) {
        const err8 = { instancePath: instancePath + "/targetScheme", schemaPath: "#/properties/targetScheme/enum", keyword: "enum", params: { allowedValues: schema73.properties.targetScheme.enum }, message: "must be equal to one of the allowed values", schema: schema73.properties.targetScheme.enum, parentSchema: schema73.properties.targetScheme, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.hostname !== void 0) {
      let data2 = data.hostname;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema73.properties.hostname, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.hostname.type, parentSchema: schema73.properties.hostname, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data3 = data.port;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema73.properties.port.type, parentSchema: schema73.properties.port, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema73.properties.port, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema73.properties.port, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.token !== void 0) {
      let data4 = data.token;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err14 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema73.properties.token, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.token.type, parentSchema: schema73.properties.token, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (typeof data5 !== "string") {
        const err16 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.version.type, parentSchema: schema73.properties.version, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.expiredDate !== void 0) {
      let data6 = data.expiredDate;
      if (typeof data6 !== "string") {
        const err17 = { instancePath: instancePath + "/expiredDate", schemaPath: "#/properties/expiredDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.properties.expiredDate.type, parentSchema: schema73.properties.expiredDate, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": { "scheme": true, "targetScheme": true, "hostname": true, "port": true, "token": true, "version": true, "expiredDate": true }, "dynamicProps": false, "dynamicItems": false };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventory" }, message: "must have required property 'inventory'", schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inventory !== void 0) {
      let data0 = data.inventory;
      if (!validate154(data0, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          if (key0 !== "scheme" && key0 !== "targetScheme" && key0 !== "hostname" && key0 !== "port" && key0 !== "token" && key0 !== "version" && key0 !== "expiredDate") {
            const err1 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema72.properties.inventory, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    }
    if (data.success !== void 0) {
      let data1 = data.success;
      if (typeof data1 !== "boolean") {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema72.properties.success.type, parentSchema: schema72.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema72.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (!validate78(data2, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      if (_valid1) {
        var props0 = { __proto__: null };
        props0.code = true;
        props0.description = true;
        props0.details = true;
        props0.elaboration = true;
        props0.opaque = true;
        props0.cause = true;
        props0.messages = true;
        props0.cost = true;
        props0.location = true;
        props0.causes = true;
      }
      if (!valid2) {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema72.properties.error.anyOf[0].anyOf, parentSchema: schema72.properties.error.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs10 = errors;
      const _errs11 = errors;
      let valid3 = false;
      const _errs12 = errors;
      if (data2 !== null) {
        const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema72.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema72.properties.error.anyOf[1].anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid2 = _errs12 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema72.properties.error.anyOf[1].anyOf, parentSchema: schema72.properties.error.anyOf[1], data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema72.properties.error.anyOf, parentSchema: schema72.properties.error, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (props0 !== true) {
          for (const key1 in data2) {
            if (!props0 || !props0[key1]) {
              const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema72.properties.error, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.schema !== void 0) {
      if (!validate80(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { "props": { "inventory": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate153(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "inventory" && key0 !== "success" && key0 !== "error" && key0 !== "schema") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema71, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check27 = validate159;
var schema75 = { "type": "object", "required": ["location"], "properties": { "location": { "type": "string", "pattern": "^https?://[^\\s/?#]+\\S*$", "x-lines": { "unevaluatedProperties": 1226, "type": 1232, "pattern": 1233 } }, "apiTimeout": { "type": "integer", "minimum": 0, "x-lines": { "unevaluatedProperties": 1234, "type": 1237, "minimum": 1238 } } }, "x-lines": { "unevaluatedProperties": 1221, "type": 1222, "required": 1223, "properties": 1225 } };
var pattern8 = new RegExp("^https?://[^\\s/?#]+\\S*$", "u");
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.location !== void 0) {
      let data0 = data.location;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+\\S*$" }, message: 'must match pattern "^https?://[^\\s/?#]+\\S*$"', schema: "^https?://[^\\s/?#]+\\S*$", parentSchema: schema75.properties.location, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.location.type, parentSchema: schema75.properties.location, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.apiTimeout !== void 0) {
      let data1 = data.apiTimeout;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema75.properties.apiTimeout.type, parentSchema: schema75.properties.apiTimeout, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema75.properties.apiTimeout, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
    errors = vErrors.length;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
var check28 = validate162;
var schema76 = { "$ref": "closed:JobAccepted", "x-lines": { "unevaluatedProperties": 1221 }, "unevaluatedProperties": false };
var schema77 = { "type": "object", "required": ["location"], "properties": { "location": { "type": "string", "pattern": "^https?://[^\\s/?#]+\\S*$", "x-lines": { "unevaluatedProperties": 1226, "type": 1232, "pattern": 1233 } }, "apiTimeout": { "type": "integer", "minimum": 0, "x-lines": { "unevaluatedProperties": 1234, "type": 1237, "minimum": 1238 } } }, "x-lines": { "unevaluatedProperties": 1221, "type": 1222, "required": 1223, "properties": 1225 } };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.location !== void 0) {
      let data0 = data.location;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+\\S*$" }, message: 'must match pattern "^https?://[^\\s/?#]+\\S*$"', schema: "^https?://[^\\s/?#]+\\S*$", parentSchema: schema77.properties.location, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.properties.location.type, parentSchema: schema77.properties.location, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.apiTimeout !== void 0) {
      let data1 = data.apiTimeout;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema77.properties.apiTimeout.type, parentSchema: schema77.properties.apiTimeout, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema77.properties.apiTimeout, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate163(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "location" && key0 !== "apiTimeout") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check29 = validate165;
var schema79 = { "type": "object", "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1239, "type": 1241, "additionalProperties": 1242 } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate166(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
    errors = vErrors.length;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check30 = validate168;
var schema81 = { "type": "object", "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1239, "type": 1241, "additionalProperties": 1242 } };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate169(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
    errors = vErrors.length;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var contract = {
  api: "zstack",
  file: "specs/zstack/openapi.yaml",
  version: "1.0.0",
  contentType: "absent",
  line: 51,
  operations: [
    {
      operationId: "getVmConsoleAddress",
      method: "GET",
      path: "/zstack/v1/vm-instances/{uuid}/console-addresses",
      line: 53,
      parameters: [
        { name: "uuid", in: "path", required: true, line: 92, requiredLine: 94, schema: { open: check0, closed: check1 } },
        {
          name: "systemTags",
          in: "query",
          required: false,
          writing: { style: "form", explode: true, shapes: ["array"] },
          line: 101,
          requiredLine: 101,
          schema: { open: check2, closed: check3 }
        },
        {
          name: "userTags",
          in: "query",
          required: false,
          writing: { style: "form", explode: true, shapes: ["array"] },
          line: 111,
          requiredLine: 111,
          schema: { open: check2, closed: check3 }
        },
        {
          name: "sessionId",
          in: "query",
          required: false,
          line: 121,
          requiredLine: 121,
          schema: { open: check4, closed: check4 }
        },
        { name: "uuid", in: "query", required: false, line: 130, requiredLine: 130, schema: { open: check5, closed: check5 } },
        {
          name: "requestIp",
          in: "query",
          required: false,
          line: 139,
          requiredLine: 139,
          schema: { open: check6, closed: check6 }
        },
        {
          name: "X-API-Timeout",
          in: "header",
          required: false,
          line: 1020,
          requiredLine: 1020,
          schema: { open: check7, closed: check7 }
        },
        {
          name: "X-JSON-Schema",
          in: "header",
          required: false,
          line: 1029,
          requiredLine: 1029,
          schema: { open: check8, closed: check8 }
        }
      ],
      security: {
        line: 47,
        alternatives: [
          [{ scheme: "session", type: "apiKey", in: "header", name: "Authorization", prefix: "OAuth ", line: 980 }],
          [
            { scheme: "accessKey", type: "apiKey", in: "header", name: "Authorization", prefix: "ZStack ", line: 997 },
            { scheme: "accessKeyDate", type: "apiKey", in: "header", name: "Date", line: 1010 }
          ]
        ]
      },
      responses: [
        {
          status: "200",
          line: 151,
          content: [{ mediaType: "application/json", line: 174, schema: { open: check9, closed: check10 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "400",
          line: 196,
          content: [
            { mediaType: "text/plain", line: 222, schema: { open: check12, closed: check13 } },
            { mediaType: "text/html", line: 232, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "403",
          line: 238,
          content: [{ mediaType: "text/plain", line: 259, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "404",
          line: 269,
          content: [
            { mediaType: "text/plain", line: 280, schema: { open: check12, closed: check13 } },
            { mediaType: "text/html", line: 286, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "405",
          line: 292,
          content: [{ mediaType: "text/html", line: 299, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "429",
          line: 305,
          content: [{ mediaType: "text/plain", line: 320, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "500",
          line: 326,
          content: [{ mediaType: "text/plain", line: 333, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "503",
          line: 341,
          content: [{ mediaType: "application/json", line: 375, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        }
      ]
    },
    {
      operationId: "requestConsoleAccess",
      method: "POST",
      path: "/zstack/v1/consoles",
      line: 390,
      parameters: [
        {
          name: "X-Job-UUID",
          in: "header",
          required: false,
          line: 441,
          requiredLine: 441,
          schema: { open: check20, closed: check21 }
        },
        {
          name: "X-Web-Hook",
          in: "header",
          required: false,
          line: 451,
          requiredLine: 451,
          schema: { open: check22, closed: check22 }
        },
        {
          name: "X-API-Timeout",
          in: "header",
          required: false,
          line: 1020,
          requiredLine: 1020,
          schema: { open: check7, closed: check7 }
        },
        {
          name: "X-JSON-Schema",
          in: "header",
          required: false,
          line: 1029,
          requiredLine: 1029,
          schema: { open: check8, closed: check8 }
        }
      ],
      security: {
        line: 47,
        alternatives: [
          [{ scheme: "session", type: "apiKey", in: "header", name: "Authorization", prefix: "OAuth ", line: 980 }],
          [
            { scheme: "accessKey", type: "apiKey", in: "header", name: "Authorization", prefix: "ZStack ", line: 997 },
            { scheme: "accessKeyDate", type: "apiKey", in: "header", name: "Date", line: 1010 }
          ]
        ]
      },
      requestBody: {
        required: true,
        line: 461,
        content: [{ mediaType: "application/json", line: 466, schema: { open: check23, closed: check24 } }]
      },
      responses: [
        {
          status: "200",
          line: 479,
          content: [{ mediaType: "application/json", line: 520, schema: { open: check25, closed: check26 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "202",
          line: 528,
          content: [{ mediaType: "application/json", line: 537, schema: { open: check27, closed: check28 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "400",
          line: 559,
          content: [
            { mediaType: "text/plain", line: 578, schema: { open: check12, closed: check13 } },
            { mediaType: "text/html", line: 592, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "403",
          line: 598,
          content: [{ mediaType: "text/plain", line: 606, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "404",
          line: 616,
          content: [
            { mediaType: "text/plain", line: 627, schema: { open: check12, closed: check13 } },
            { mediaType: "text/html", line: 633, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "405",
          line: 639,
          content: [{ mediaType: "text/html", line: 646, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "429",
          line: 652,
          content: [{ mediaType: "text/plain", line: 667, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "500",
          line: 673,
          content: [{ mediaType: "text/plain", line: 680, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "503",
          line: 688,
          content: [{ mediaType: "application/json", line: 725, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        }
      ]
    },
    {
      operationId: "getApiJob",
      method: "GET",
      path: "/zstack/v1/api-jobs/{jobUuid}",
      line: 784,
      parameters: [
        {
          name: "jobUuid",
          in: "path",
          required: true,
          line: 805,
          requiredLine: 807,
          schema: { open: check20, closed: check21 }
        }
      ],
      security: { line: 803, alternatives: [] },
      responses: [
        {
          status: "200",
          line: 815,
          content: [{ mediaType: "application/json", line: 823, schema: { open: check25, closed: check26 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "202",
          line: 839,
          content: [{ mediaType: "application/json", line: 846, schema: { open: check29, closed: check30 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "400",
          line: 852,
          content: [{ mediaType: "text/html", line: 859, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "404",
          line: 865,
          content: [
            { mediaType: "text/plain", line: 878, schema: { open: check12, closed: check13 } },
            { mediaType: "text/html", line: 884, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "405",
          line: 890,
          content: [
            { mediaType: "text/plain", line: 897, schema: { open: check12, closed: check13 } },
            { mediaType: "text/html", line: 903, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "429",
          line: 909,
          content: [{ mediaType: "text/plain", line: 922, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "500",
          line: 928,
          content: [{ mediaType: "text/plain", line: 935, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        },
        {
          status: "503",
          line: 943,
          content: [{ mediaType: "application/json", line: 962, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1038, schema: { open: check11, closed: check11 } }]
        }
      ]
    }
  ]
};
export {
  contract
};
