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
var schema20 = { "type": "string", "pattern": "^[0-9a-f]{32}$", "x-lines": { "unevaluatedProperties": 1560, "type": 1562, "pattern": 1563 } };
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
var schema21 = { "$ref": "closed:Uuid", "x-lines": { "unevaluatedProperties": 1560 }, "unevaluatedProperties": false };
var schema22 = { "type": "string", "pattern": "^[0-9a-f]{32}$", "x-lines": { "unevaluatedProperties": 1560, "type": 1562, "pattern": 1563 } };
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
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
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
var schema24 = { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 1572, "type": 1574 } }, "x-lines": { "unevaluatedProperties": 1570, "type": 1571, "items": 1572 } };
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
    for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
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
var schema25 = { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false };
var schema26 = { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 1572, "type": 1574 } }, "x-lines": { "unevaluatedProperties": 1570, "type": 1571, "items": 1572 } };
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
    for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
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
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
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
var schema27 = { "type": "string", "x-lines": { "unevaluatedProperties": 275, "type": 276 } };
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
var schema28 = { "type": "string", "x-lines": { "unevaluatedProperties": 283, "type": 285 } };
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
var schema29 = { "type": "string", "x-lines": { "unevaluatedProperties": 292, "type": 294 } };
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
var schema30 = { "type": "string", "x-lines": { "unevaluatedProperties": 301, "type": 303 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check8 = validate68;
var schema31 = { "type": "string", "x-lines": { "unevaluatedProperties": 310, "type": 312 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data };
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
var schema32 = { "type": "integer", "minimum": 1, "x-lines": { "unevaluatedProperties": 1539, "type": 1540, "minimum": 1541 } };
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
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check10 = validate70;
var schema33 = { "type": "boolean", "x-lines": { "unevaluatedProperties": 1548, "type": 1549 } };
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
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check11 = validate71;
var schema35 = { "type": "object", "required": ["port"], "properties": { "hostIp": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1594, "type": 1599, "minLength": 1600 } }, "port": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1601, "type": 1606, "minimum": 1607, "maximum": 1608 } }, "protocol": { "type": "string", "x-extensible-enum": ["vnc", "spice", "vncAndSpice"], "x-lines": { "unevaluatedProperties": 1609, "type": 1613, "x-extensible-enum": 1614 } }, "path": { "type": "string", "x-lines": { "unevaluatedProperties": 1618, "type": 1623 } }, "vdiPortInfo": { "type": "object", "properties": { "vncPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1630, "type": 1634, "minimum": 1635, "maximum": 1636 } }, "spicePort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1637, "type": 1641, "minimum": 1642, "maximum": 1643 } }, "spiceTlsPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1644, "type": 1648, "minimum": 1649, "maximum": 1650 } }, "spiceTls": { "type": "boolean", "x-lines": { "unevaluatedProperties": 1651, "type": 1654 } } }, "x-lines": { "unevaluatedProperties": 1624, "type": 1628, "properties": 1629 } }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1655, "type": 1659, "const": 1660 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }], "x-lines": { "anyOf": 1666 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1667, "type": 1667 } }], "x-lines": { "anyOf": 1667 } }], "x-lines": { "unevaluatedProperties": 1661, "anyOf": 1665 } }, "schema": { "$ref": "open:JsonSchema", "x-lines": { "unevaluatedProperties": 2033 } } }, "x-lines": { "unevaluatedProperties": 1589, "type": 1590, "required": 1591, "properties": 1593 } };
var func1 = require_ucs2length().default;
var schema36 = { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1970, "type": 1975, "minLength": 1976 } }, "description": { "type": "string", "x-lines": { "unevaluatedProperties": 1977, "type": 1982 } }, "details": { "type": "string", "x-lines": { "unevaluatedProperties": 1983, "type": 1988 } }, "elaboration": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 1989, "type": 1994 } }, "opaque": { "type": ["object", "null"], "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1997, "type": 2001, "additionalProperties": 2004 } }, "cause": { "anyOf": [{ "anyOf": [{ "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }], "x-lines": { "anyOf": 2010 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 2011, "type": 2011 } }], "x-lines": { "anyOf": 2011 } }], "x-lines": { "unevaluatedProperties": 2005, "anyOf": 2009 } }, "messages": { "type": "object", "additionalProperties": true, "x-lines": { "unevaluatedProperties": 2012, "type": 2015, "additionalProperties": 2016 } }, "cost": { "type": "string", "x-lines": { "unevaluatedProperties": 2017, "type": 2021 } }, "location": { "type": "string", "x-lines": { "unevaluatedProperties": 2022, "type": 2026 } }, "causes": { "type": "array", "items": { "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }, "x-lines": { "unevaluatedProperties": 2027, "type": 2030, "items": 2031 } } }, "x-lines": { "unevaluatedProperties": 1964, "type": 1966, "required": 1967, "properties": 1969 } };
var wrapper0 = { validate: validate73 };
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema36.required, parentSchema: schema36, data };
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
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.code.type, parentSchema: schema36.properties.code, data: data0 };
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
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.description.type, parentSchema: schema36.properties.description, data: data1 };
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
        const err4 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.details.type, parentSchema: schema36.properties.details, data: data2 };
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
        const err5 = { instancePath: instancePath + "/elaboration", schemaPath: "#/properties/elaboration/type", keyword: "type", params: { type: schema36.properties.elaboration.type }, message: "must be string,null", schema: schema36.properties.elaboration.type, parentSchema: schema36.properties.elaboration, data: data3 };
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
        const err6 = { instancePath: instancePath + "/opaque", schemaPath: "#/properties/opaque/type", keyword: "type", params: { type: schema36.properties.opaque.type }, message: "must be object,null", schema: schema36.properties.opaque.type, parentSchema: schema36.properties.opaque, data: data4 };
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
        const err7 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.cause.anyOf[0].anyOf, parentSchema: schema36.properties.cause.anyOf[0], data: data5 };
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
        const err8 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.cause.anyOf[1].anyOf[0].type, parentSchema: schema36.properties.cause.anyOf[1].anyOf[0], data: data5 };
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
        const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.cause.anyOf[1].anyOf, parentSchema: schema36.properties.cause.anyOf[1], data: data5 };
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
        const err10 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.cause.anyOf, parentSchema: schema36.properties.cause, data: data5 };
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
        const err11 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.messages.type, parentSchema: schema36.properties.messages, data: data6 };
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
        const err12 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.cost.type, parentSchema: schema36.properties.cost, data: data7 };
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
        const err13 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.location.type, parentSchema: schema36.properties.location, data: data8 };
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
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          if (!wrapper0.validate(data9[i0], { instancePath: instancePath + "/causes/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.causes.type, parentSchema: schema36.properties.causes, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "code": true, "description": true, "details": true, "elaboration": true, "opaque": true, "cause": true, "messages": true, "cost": true, "location": true, "causes": true }, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "type": "object", "additionalProperties": { "type": "string", "x-lines": { "unevaluatedProperties": 2036, "type": 2038 } }, "x-lines": { "unevaluatedProperties": 2033, "type": 2035, "additionalProperties": 2036 } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.additionalProperties.type, parentSchema: schema37.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema35.required, parentSchema: schema35, data };
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
          const err1 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.hostIp, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.hostIp.type, parentSchema: schema35.properties.hostIp, data: data0 };
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
        const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.port.type, parentSchema: schema35.properties.port, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema35.properties.port, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.port, data: data1 };
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
        const err6 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.protocol.type, parentSchema: schema35.properties.protocol, data: data2 };
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
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.path.type, parentSchema: schema35.properties.path, data: data3 };
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
            const err8 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.vdiPortInfo.properties.vncPort.type, parentSchema: schema35.properties.vdiPortInfo.properties.vncPort, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err9 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema35.properties.vdiPortInfo.properties.vncPort, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.vdiPortInfo.properties.vncPort, data: data5 };
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
            const err11 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.vdiPortInfo.properties.spicePort.type, parentSchema: schema35.properties.vdiPortInfo.properties.spicePort, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err12 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema35.properties.vdiPortInfo.properties.spicePort, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.vdiPortInfo.properties.spicePort, data: data6 };
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
            const err14 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.vdiPortInfo.properties.spiceTlsPort.type, parentSchema: schema35.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 65535 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema35.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data4.spiceTls !== void 0) {
          let data8 = data4.spiceTls;
          if (typeof data8 !== "boolean") {
            const err17 = { instancePath: instancePath + "/vdiPortInfo/spiceTls", schemaPath: "#/properties/vdiPortInfo/properties/spiceTls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.vdiPortInfo.properties.spiceTls.type, parentSchema: schema35.properties.vdiPortInfo.properties.spiceTls, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/vdiPortInfo", schemaPath: "#/properties/vdiPortInfo/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.properties.vdiPortInfo.type, parentSchema: schema35.properties.vdiPortInfo, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.success !== void 0) {
      let data9 = data.success;
      if (typeof data9 !== "boolean") {
        const err19 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.success.type, parentSchema: schema35.properties.success, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (true !== data9) {
        const err20 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema35.properties.success, data: data9 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data10 = data.error;
      const _errs22 = errors;
      let valid2 = false;
      const _errs23 = errors;
      const _errs24 = errors;
      let valid3 = false;
      const _errs25 = errors;
      if (!validate73(data10, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs25 === errors;
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
        const err21 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.error.anyOf[0].anyOf, parentSchema: schema35.properties.error.anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs23 === errors;
      valid2 = valid2 || _valid0;
      const _errs26 = errors;
      const _errs27 = errors;
      let valid4 = false;
      const _errs28 = errors;
      if (data10 !== null) {
        const err22 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema35.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema35.properties.error.anyOf[1].anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid2 = _errs28 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        const err23 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.error.anyOf[1].anyOf, parentSchema: schema35.properties.error.anyOf[1], data: data10 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs27;
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs26 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err24 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.error.anyOf, parentSchema: schema35.properties.error, data: data10 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
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
    }
    if (data.schema !== void 0) {
      if (!validate75(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": { "hostIp": true, "port": true, "protocol": true, "path": true, "vdiPortInfo": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
    errors = vErrors.length;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "hostIp": true, "port": true, "protocol": true, "path": true, "vdiPortInfo": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
var check12 = validate78;
var schema38 = { "$ref": "closed:VmConsoleAddress", "x-lines": { "unevaluatedProperties": 1589 }, "unevaluatedProperties": false };
var schema39 = { "type": "object", "required": ["port"], "properties": { "hostIp": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1594, "type": 1599, "minLength": 1600 } }, "port": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1601, "type": 1606, "minimum": 1607, "maximum": 1608 } }, "protocol": { "type": "string", "enum": ["vnc", "spice", "vncAndSpice"], "x-lines": { "unevaluatedProperties": 1609, "type": 1613, "x-extensible-enum": 1614, "enum": 1614 } }, "path": { "type": "string", "x-lines": { "unevaluatedProperties": 1618, "type": 1623 } }, "vdiPortInfo": { "type": "object", "properties": { "vncPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1630, "type": 1634, "minimum": 1635, "maximum": 1636 } }, "spicePort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1637, "type": 1641, "minimum": 1642, "maximum": 1643 } }, "spiceTlsPort": { "type": "integer", "minimum": 0, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1644, "type": 1648, "minimum": 1649, "maximum": 1650 } }, "spiceTls": { "type": "boolean", "x-lines": { "unevaluatedProperties": 1651, "type": 1654 } } }, "x-lines": { "unevaluatedProperties": 1624, "type": 1628, "properties": 1629 }, "unevaluatedProperties": false }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1655, "type": 1659, "const": 1660 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }], "x-lines": { "anyOf": 1666 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1667, "type": 1667 } }], "x-lines": { "anyOf": 1667 } }], "x-lines": { "unevaluatedProperties": 1661, "anyOf": 1665 }, "unevaluatedProperties": false }, "schema": { "$ref": "closed:JsonSchema", "x-lines": { "unevaluatedProperties": 2033 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1589, "type": 1590, "required": 1591, "properties": 1593 } };
var schema40 = { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1970, "type": 1975, "minLength": 1976 } }, "description": { "type": "string", "x-lines": { "unevaluatedProperties": 1977, "type": 1982 } }, "details": { "type": "string", "x-lines": { "unevaluatedProperties": 1983, "type": 1988 } }, "elaboration": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 1989, "type": 1994 } }, "opaque": { "type": ["object", "null"], "additionalProperties": true, "x-lines": { "unevaluatedProperties": 1997, "type": 2001, "additionalProperties": 2004 } }, "cause": { "anyOf": [{ "anyOf": [{ "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }], "x-lines": { "anyOf": 2010 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 2011, "type": 2011 } }], "x-lines": { "anyOf": 2011 } }], "x-lines": { "unevaluatedProperties": 2005, "anyOf": 2009 }, "unevaluatedProperties": false }, "messages": { "type": "object", "additionalProperties": true, "x-lines": { "unevaluatedProperties": 2012, "type": 2015, "additionalProperties": 2016 } }, "cost": { "type": "string", "x-lines": { "unevaluatedProperties": 2017, "type": 2021 } }, "location": { "type": "string", "x-lines": { "unevaluatedProperties": 2022, "type": 2026 } }, "causes": { "type": "array", "items": { "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 }, "unevaluatedProperties": false }, "x-lines": { "unevaluatedProperties": 2027, "type": 2030, "items": 2031 } } }, "x-lines": { "unevaluatedProperties": 1964, "type": 1966, "required": 1967, "properties": 1969 } };
var wrapper2 = { validate: validate80 };
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema40.required, parentSchema: schema40, data };
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
          const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.code.type, parentSchema: schema40.properties.code, data: data0 };
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
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.description.type, parentSchema: schema40.properties.description, data: data1 };
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
        const err4 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.details.type, parentSchema: schema40.properties.details, data: data2 };
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
        const err5 = { instancePath: instancePath + "/elaboration", schemaPath: "#/properties/elaboration/type", keyword: "type", params: { type: schema40.properties.elaboration.type }, message: "must be string,null", schema: schema40.properties.elaboration.type, parentSchema: schema40.properties.elaboration, data: data3 };
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
        const err6 = { instancePath: instancePath + "/opaque", schemaPath: "#/properties/opaque/type", keyword: "type", params: { type: schema40.properties.opaque.type }, message: "must be object,null", schema: schema40.properties.opaque.type, parentSchema: schema40.properties.opaque, data: data4 };
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
        const err7 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.properties.cause.anyOf[0].anyOf, parentSchema: schema40.properties.cause.anyOf[0], data: data5 };
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
        const err8 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema40.properties.cause.anyOf[1].anyOf[0].type, parentSchema: schema40.properties.cause.anyOf[1].anyOf[0], data: data5 };
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
        const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.properties.cause.anyOf[1].anyOf, parentSchema: schema40.properties.cause.anyOf[1], data: data5 };
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
        const err10 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.properties.cause.anyOf, parentSchema: schema40.properties.cause, data: data5 };
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
          var key0Errors = errors;
          for (const key0 in data5) {
            if (errors - key0Errors >= 1e3) break;
            if (!props0 || !props0[key0]) {
              const err11 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema40.properties.cause, data: data5 };
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
        const err12 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.messages.type, parentSchema: schema40.properties.messages, data: data6 };
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
        const err13 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.cost.type, parentSchema: schema40.properties.cost, data: data7 };
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
        const err14 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.location.type, parentSchema: schema40.properties.location, data: data8 };
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
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data10 = data9[i0];
          if (!wrapper2.validate(data10, { instancePath: instancePath + "/causes/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
            errors = vErrors.length;
          } else {
            var props1 = typeof wrapper2.validate.evaluated.props === "object" ? Object.assign({ __proto__: null }, wrapper2.validate.evaluated.props) : wrapper2.validate.evaluated.props;
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (props1 !== true) {
              var key1Errors = errors;
              for (const key1 in data10) {
                if (errors - key1Errors >= 1e3) break;
                if (!props1 || !props1[key1]) {
                  const err15 = { instancePath: instancePath + "/causes/" + i0, schemaPath: "#/properties/causes/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema40.properties.causes.items, data: data10 };
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
        const err16 = { instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.causes.type, parentSchema: schema40.properties.causes, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "code": true, "description": true, "details": true, "elaboration": true, "opaque": true, "cause": true, "messages": true, "cost": true, "location": true, "causes": true }, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "additionalProperties": { "type": "string", "x-lines": { "unevaluatedProperties": 2036, "type": 2038 } }, "x-lines": { "unevaluatedProperties": 2033, "type": 2035, "additionalProperties": 2036 } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.additionalProperties.type, parentSchema: schema41.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.port === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema39.required, parentSchema: schema39, data };
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
          const err1 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.properties.hostIp, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/hostIp", schemaPath: "#/properties/hostIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.hostIp.type, parentSchema: schema39.properties.hostIp, data: data0 };
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
        const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.port.type, parentSchema: schema39.properties.port, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema39.properties.port, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.port, data: data1 };
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
        const err6 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.protocol.type, parentSchema: schema39.properties.protocol, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "vnc" || data2 === "spice" || data2 === "vncAndSpice")) {
        const err7 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema39.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.protocol.enum, parentSchema: schema39.properties.protocol, data: data2 };
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
        const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.path.type, parentSchema: schema39.properties.path, data: data3 };
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
            const err9 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.vdiPortInfo.properties.vncPort.type, parentSchema: schema39.properties.vdiPortInfo.properties.vncPort, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 65535 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema39.properties.vdiPortInfo.properties.vncPort, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/vdiPortInfo/vncPort", schemaPath: "#/properties/vdiPortInfo/properties/vncPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.vdiPortInfo.properties.vncPort, data: data5 };
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
            const err12 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.vdiPortInfo.properties.spicePort.type, parentSchema: schema39.properties.vdiPortInfo.properties.spicePort, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema39.properties.vdiPortInfo.properties.spicePort, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/vdiPortInfo/spicePort", schemaPath: "#/properties/vdiPortInfo/properties/spicePort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.vdiPortInfo.properties.spicePort, data: data6 };
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
            const err15 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.vdiPortInfo.properties.spiceTlsPort.type, parentSchema: schema39.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 65535 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema39.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/vdiPortInfo/spiceTlsPort", schemaPath: "#/properties/vdiPortInfo/properties/spiceTlsPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.vdiPortInfo.properties.spiceTlsPort, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data4.spiceTls !== void 0) {
          let data8 = data4.spiceTls;
          if (typeof data8 !== "boolean") {
            const err18 = { instancePath: instancePath + "/vdiPortInfo/spiceTls", schemaPath: "#/properties/vdiPortInfo/properties/spiceTls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.properties.vdiPortInfo.properties.spiceTls.type, parentSchema: schema39.properties.vdiPortInfo.properties.spiceTls, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        var key0Errors = errors;
        for (const key0 in data4) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "vncPort" && key0 !== "spicePort" && key0 !== "spiceTlsPort" && key0 !== "spiceTls") {
            const err19 = { instancePath: instancePath + "/vdiPortInfo", schemaPath: "#/properties/vdiPortInfo/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.vdiPortInfo, data: data4 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/vdiPortInfo", schemaPath: "#/properties/vdiPortInfo/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.vdiPortInfo.type, parentSchema: schema39.properties.vdiPortInfo, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.success !== void 0) {
      let data9 = data.success;
      if (typeof data9 !== "boolean") {
        const err21 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.properties.success.type, parentSchema: schema39.properties.success, data: data9 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (true !== data9) {
        const err22 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema39.properties.success, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data10 = data.error;
      const _errs23 = errors;
      let valid2 = false;
      const _errs24 = errors;
      const _errs25 = errors;
      let valid3 = false;
      const _errs26 = errors;
      if (!validate80(data10, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs26 === errors;
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
        const err23 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.error.anyOf[0].anyOf, parentSchema: schema39.properties.error.anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
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
      const _errs27 = errors;
      const _errs28 = errors;
      let valid4 = false;
      const _errs29 = errors;
      if (data10 !== null) {
        const err24 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema39.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema39.properties.error.anyOf[1].anyOf[0], data: data10 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid2 = _errs29 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        const err25 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.error.anyOf[1].anyOf, parentSchema: schema39.properties.error.anyOf[1], data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs27 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err26 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.error.anyOf, parentSchema: schema39.properties.error, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
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
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (props0 !== true) {
          var key1Errors = errors;
          for (const key1 in data10) {
            if (errors - key1Errors >= 1e3) break;
            if (!props0 || !props0[key1]) {
              const err27 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.error, data: data10 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.schema !== void 0) {
      if (!validate82(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": { "hostIp": true, "port": true, "protocol": true, "path": true, "vdiPortInfo": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "hostIp" && key0 !== "port" && key0 !== "protocol" && key0 !== "path" && key0 !== "vdiPortInfo" && key0 !== "success" && key0 !== "error" && key0 !== "schema") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check13 = validate85;
var schema42 = { "type": "string", "x-lines": { "unevaluatedProperties": 1556, "type": 1557 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check14 = validate86;
var schema44 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1575, "type": 1578, "minLength": 1579 } };
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
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check15 = validate89;
var schema45 = { "$ref": "closed:FailureText", "x-lines": { "unevaluatedProperties": 1575 }, "unevaluatedProperties": false };
var schema46 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1575, "type": 1578, "minLength": 1579 } };
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
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check16 = validate92;
var schema48 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1584, "type": 1587, "minLength": 1588 } };
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
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check17 = validate95;
var schema49 = { "$ref": "closed:ContainerPage", "x-lines": { "unevaluatedProperties": 1584 }, "unevaluatedProperties": false };
var schema50 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1584, "type": 1587, "minLength": 1588 } };
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
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check18 = validate98;
var schema52 = { "type": "string", "x-lines": { "unevaluatedProperties": 1580, "type": 1583 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check19 = validate101;
var schema53 = { "$ref": "closed:ExceptionText", "x-lines": { "unevaluatedProperties": 1580 }, "unevaluatedProperties": false };
var schema54 = { "type": "string", "x-lines": { "unevaluatedProperties": 1580, "type": 1583 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check20 = validate104;
var schema56 = { "type": "object", "required": ["error"], "properties": { "error": { "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }, "schema": { "$ref": "open:JsonSchema", "x-lines": { "unevaluatedProperties": 2033 } } }, "x-lines": { "unevaluatedProperties": 1950, "type": 1951, "required": 1952, "properties": 1954 } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
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
      if (!validate73(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      if (!validate75(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": { "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate105(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
    errors = vErrors.length;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": { "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
var check21 = validate109;
var schema57 = { "$ref": "closed:Failure", "x-lines": { "unevaluatedProperties": 1950 }, "unevaluatedProperties": false };
var schema58 = { "type": "object", "required": ["error"], "properties": { "error": { "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 }, "unevaluatedProperties": false }, "schema": { "$ref": "closed:JsonSchema", "x-lines": { "unevaluatedProperties": 2033 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1950, "type": 1951, "required": 1952, "properties": 1954 } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (!validate80(data0, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "description" && key0 !== "details" && key0 !== "elaboration" && key0 !== "opaque" && key0 !== "cause" && key0 !== "messages" && key0 !== "cost" && key0 !== "location" && key0 !== "causes") {
            const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema58.properties.error, data: data0 };
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
      if (!validate82(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": { "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "error" && key0 !== "schema") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check22 = validate114;
var schema60 = { "type": "string", "minLength": 32, "maxLength": 32, "x-lines": { "unevaluatedProperties": 1564, "type": 1567, "minLength": 1568, "maxLength": 1569 } };
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
  if (typeof data === "string") {
    if (func1(data) > 32) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 32) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters", schema: 32, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
    errors = vErrors.length;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check23 = validate117;
var schema61 = { "$ref": "closed:JobUuid", "x-lines": { "unevaluatedProperties": 1564 }, "unevaluatedProperties": false };
var schema62 = { "type": "string", "minLength": 32, "maxLength": 32, "x-lines": { "unevaluatedProperties": 1564, "type": 1567, "minLength": 1568, "maxLength": 1569 } };
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
    if (func1(data) > 32) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 32) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters", schema: 32, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check24 = validate120;
var schema63 = { "type": "string", "pattern": "^https?://[^\\s/?#]+", "x-lines": { "unevaluatedProperties": 730, "type": 731, "pattern": 732 } };
var pattern5 = new RegExp("^https?://[^\\s/?#]+", "u");
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
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+" }, message: 'must match pattern "^https?://[^\\s/?#]+"', schema: "^https?://[^\\s/?#]+", parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check25 = validate121;
var schema64 = { "anyOf": [{ "anyOf": [{ "$ref": "open:RequestConsoleAccess", "x-lines": { "unevaluatedProperties": 1673 } }], "x-lines": { "anyOf": 745 } }, { "anyOf": [{ "$ref": "open:RequestConsoleAccessFlat", "x-lines": { "unevaluatedProperties": 1721 } }], "x-lines": { "anyOf": 746 } }], "x-lines": { "unevaluatedProperties": 743, "anyOf": 744 } };
var schema65 = { "type": "object", "required": ["params"], "additionalProperties": false, "properties": { "params": { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "open:Uuid", "x-lines": { "unevaluatedProperties": 1560 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } }, "requestIp": { "type": "string", "x-lines": { "unevaluatedProperties": 1701, "type": 1705 } } }, "x-lines": { "unevaluatedProperties": 1680, "type": 1683, "required": 1684, "additionalProperties": 1686, "properties": 1687 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } }, "requestIp": { "type": "string", "x-lines": { "unevaluatedProperties": 1716, "type": 1720 } } }, "x-lines": { "unevaluatedProperties": 1673, "type": 1675, "required": 1676, "additionalProperties": 1678, "properties": 1679 } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.params === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "params" || key0 === "systemTags" || key0 === "userTags" || key0 === "requestIp")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
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
          const err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema65.properties.params.required, parentSchema: schema65.properties.params, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "vmInstanceUuid" || key1 === "systemTags" || key1 === "userTags" || key1 === "requestIp")) {
            const err3 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.params, data: data0 };
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
            const err4 = { instancePath: instancePath + "/params/requestIp", schemaPath: "#/properties/params/properties/requestIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.params.properties.requestIp.type, parentSchema: schema65.properties.params.properties.requestIp, data: data4 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.params.type, parentSchema: schema65.properties.params, data: data0 };
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
    if (data.requestIp !== void 0) {
      let data7 = data.requestIp;
      if (typeof data7 !== "string") {
        const err6 = { instancePath: instancePath + "/requestIp", schemaPath: "#/properties/requestIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.requestIp.type, parentSchema: schema65.properties.requestIp, data: data7 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "open:Uuid", "x-lines": { "unevaluatedProperties": 1560 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } } }, "x-lines": { "unevaluatedProperties": 1721, "type": 1726, "required": 1727, "additionalProperties": 1729, "properties": 1730 } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vmInstanceUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "vmInstanceUuid" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
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
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema64.anyOf[0].anyOf, parentSchema: schema64.anyOf[0], data };
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
  if (!validate129(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema64.anyOf[1].anyOf, parentSchema: schema64.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema64.anyOf, parentSchema: schema64, data };
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
  validate121.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check26 = validate134;
var schema67 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:RequestConsoleAccess", "x-lines": { "unevaluatedProperties": 1673 } }], "x-lines": { "anyOf": 745 } }, { "anyOf": [{ "$ref": "closed:RequestConsoleAccessFlat", "x-lines": { "unevaluatedProperties": 1721 } }], "x-lines": { "anyOf": 746 } }], "x-lines": { "unevaluatedProperties": 743, "anyOf": 744 }, "unevaluatedProperties": false };
var schema68 = { "type": "object", "required": ["params"], "additionalProperties": false, "properties": { "params": { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "closed:Uuid", "x-lines": { "unevaluatedProperties": 1560 }, "unevaluatedProperties": false }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false }, "requestIp": { "type": "string", "x-lines": { "unevaluatedProperties": 1701, "type": 1705 } } }, "x-lines": { "unevaluatedProperties": 1680, "type": 1683, "required": 1684, "additionalProperties": 1686, "properties": 1687 } }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false }, "requestIp": { "type": "string", "x-lines": { "unevaluatedProperties": 1716, "type": 1720 } } }, "x-lines": { "unevaluatedProperties": 1673, "type": 1675, "required": 1676, "additionalProperties": 1678, "properties": 1679 } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.params === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'", schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "params" || key0 === "systemTags" || key0 === "userTags" || key0 === "requestIp")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data };
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
          const err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema68.properties.params.required, parentSchema: schema68.properties.params, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "vmInstanceUuid" || key1 === "systemTags" || key1 === "userTags" || key1 === "requestIp")) {
            const err3 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68.properties.params, data: data0 };
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
            var key2Errors = errors;
            for (const key2 in data1) {
              if (errors - key2Errors >= 1e3) break;
              const err4 = { instancePath: instancePath + "/params/vmInstanceUuid", schemaPath: "#/properties/params/properties/vmInstanceUuid/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema68.properties.params.properties.vmInstanceUuid, data: data1 };
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
            var key3Errors = errors;
            for (const key3 in data2) {
              if (errors - key3Errors >= 1e3) break;
              const err5 = { instancePath: instancePath + "/params/systemTags", schemaPath: "#/properties/params/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema68.properties.params.properties.systemTags, data: data2 };
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
            var key4Errors = errors;
            for (const key4 in data3) {
              if (errors - key4Errors >= 1e3) break;
              const err6 = { instancePath: instancePath + "/params/userTags", schemaPath: "#/properties/params/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema68.properties.params.properties.userTags, data: data3 };
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
            const err7 = { instancePath: instancePath + "/params/requestIp", schemaPath: "#/properties/params/properties/requestIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.params.properties.requestIp.type, parentSchema: schema68.properties.params.properties.requestIp, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.properties.params.type, parentSchema: schema68.properties.params, data: data0 };
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
        var key5Errors = errors;
        for (const key5 in data5) {
          if (errors - key5Errors >= 1e3) break;
          const err9 = { instancePath: instancePath + "/systemTags", schemaPath: "#/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema68.properties.systemTags, data: data5 };
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
        var key6Errors = errors;
        for (const key6 in data6) {
          if (errors - key6Errors >= 1e3) break;
          const err10 = { instancePath: instancePath + "/userTags", schemaPath: "#/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key6 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema68.properties.userTags, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.requestIp !== void 0) {
      let data7 = data.requestIp;
      if (typeof data7 !== "string") {
        const err11 = { instancePath: instancePath + "/requestIp", schemaPath: "#/properties/requestIp/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema68.properties.requestIp.type, parentSchema: schema68.properties.requestIp, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema69 = { "type": "object", "required": ["vmInstanceUuid"], "additionalProperties": false, "properties": { "vmInstanceUuid": { "$ref": "closed:Uuid", "x-lines": { "unevaluatedProperties": 1560 }, "unevaluatedProperties": false }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1721, "type": 1726, "required": 1727, "additionalProperties": 1729, "properties": 1730 } };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vmInstanceUuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vmInstanceUuid" }, message: "must have required property 'vmInstanceUuid'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "vmInstanceUuid" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
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
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          const err2 = { instancePath: instancePath + "/vmInstanceUuid", schemaPath: "#/properties/vmInstanceUuid/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema69.properties.vmInstanceUuid, data: data0 };
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
        var key2Errors = errors;
        for (const key2 in data1) {
          if (errors - key2Errors >= 1e3) break;
          const err3 = { instancePath: instancePath + "/systemTags", schemaPath: "#/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema69.properties.systemTags, data: data1 };
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
        var key3Errors = errors;
        for (const key3 in data2) {
          if (errors - key3Errors >= 1e3) break;
          const err4 = { instancePath: instancePath + "/userTags", schemaPath: "#/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema69.properties.userTags, data: data2 };
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
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
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
  if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema67.anyOf[0].anyOf, parentSchema: schema67.anyOf[0], data };
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
  if (!validate142(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema67.anyOf[1].anyOf, parentSchema: schema67.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema67.anyOf, parentSchema: schema67, data };
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
      var key0Errors = errors;
      for (const key0 in data) {
        if (errors - key0Errors >= 1e3) break;
        if (!props0 || !props0[key0]) {
          const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema67, data };
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
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check27 = validate147;
var schema71 = { "type": "object", "required": ["inventory"], "properties": { "inventory": { "$ref": "open:ConsoleInventory", "x-lines": { "unevaluatedProperties": 1804 } }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1787, "type": 1790, "const": 1791 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "open:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }], "x-lines": { "anyOf": 1797 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1798, "type": 1798 } }], "x-lines": { "anyOf": 1798 } }], "x-lines": { "unevaluatedProperties": 1792, "anyOf": 1796 } }, "schema": { "$ref": "open:JsonSchema", "x-lines": { "unevaluatedProperties": 2033 } } }, "x-lines": { "unevaluatedProperties": 1777, "type": 1778, "required": 1779, "properties": 1781 } };
var schema72 = { "type": "object", "required": ["scheme", "hostname", "port", "token"], "properties": { "scheme": { "type": "string", "minLength": 1, "x-extensible-enum": ["http", "wss"], "x-lines": { "unevaluatedProperties": 1812, "type": 1816, "minLength": 1817, "x-extensible-enum": 1818 } }, "targetScheme": { "type": "string", "x-extensible-enum": ["vnc", "http", "wss"], "x-lines": { "unevaluatedProperties": 1821, "type": 1825, "x-extensible-enum": 1826 } }, "hostname": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1830, "type": 1835, "minLength": 1836 } }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1837, "type": 1841, "minimum": 1842, "maximum": 1843 } }, "token": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1844, "type": 1853, "minLength": 1854 } }, "version": { "type": "string", "x-lines": { "unevaluatedProperties": 1855, "type": 1860 } }, "expiredDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1861, "type": 1868 } } }, "x-lines": { "unevaluatedProperties": 1804, "type": 1805, "required": 1806, "properties": 1811 } };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostname" }, message: "must have required property 'hostname'", schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema72.required, parentSchema: schema72, data };
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
          const err4 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.properties.scheme, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.scheme.type, parentSchema: schema72.properties.scheme, data: data0 };
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
        const err6 = { instancePath: instancePath + "/targetScheme", schemaPath: "#/properties/targetScheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.targetScheme.type, parentSchema: schema72.properties.targetScheme, data: data1 };
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
          const err7 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.properties.hostname, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.hostname.type, parentSchema: schema72.properties.hostname, data: data2 };
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
        const err9 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema72.properties.port.type, parentSchema: schema72.properties.port, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema72.properties.port, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema72.properties.port, data: data3 };
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
          const err12 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.properties.token, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.token.type, parentSchema: schema72.properties.token, data: data4 };
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
        const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.version.type, parentSchema: schema72.properties.version, data: data5 };
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
        const err15 = { instancePath: instancePath + "/expiredDate", schemaPath: "#/properties/expiredDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.properties.expiredDate.type, parentSchema: schema72.properties.expiredDate, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": { "scheme": true, "targetScheme": true, "hostname": true, "port": true, "token": true, "version": true, "expiredDate": true }, "dynamicProps": false, "dynamicItems": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventory" }, message: "must have required property 'inventory'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inventory !== void 0) {
      if (!validate149(data.inventory, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.success !== void 0) {
      let data1 = data.success;
      if (typeof data1 !== "boolean") {
        const err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema71.properties.success.type, parentSchema: schema71.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (true !== data1) {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema71.properties.success, data: data1 };
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
      if (!validate73(data2, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
        const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema71.properties.error.anyOf[0].anyOf, parentSchema: schema71.properties.error.anyOf[0], data: data2 };
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
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema71.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema71.properties.error.anyOf[1].anyOf[0], data: data2 };
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
        const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema71.properties.error.anyOf[1].anyOf, parentSchema: schema71.properties.error.anyOf[1], data: data2 };
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
        const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema71.properties.error.anyOf, parentSchema: schema71.properties.error, data: data2 };
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
      if (!validate75(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": { "inventory": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
    errors = vErrors.length;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": { "inventory": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
var check28 = validate154;
var schema73 = { "$ref": "closed:ConsoleAccess", "x-lines": { "unevaluatedProperties": 1777 }, "unevaluatedProperties": false };
var schema74 = { "type": "object", "required": ["inventory"], "properties": { "inventory": { "$ref": "closed:ConsoleInventory", "x-lines": { "unevaluatedProperties": 1804 }, "unevaluatedProperties": false }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1787, "type": 1790, "const": 1791 } }, "error": { "anyOf": [{ "anyOf": [{ "$ref": "closed:ErrorCode", "x-lines": { "unevaluatedProperties": 1964 } }], "x-lines": { "anyOf": 1797 } }, { "anyOf": [{ "type": "null", "x-lines": { "unevaluatedProperties": 1798, "type": 1798 } }], "x-lines": { "anyOf": 1798 } }], "x-lines": { "unevaluatedProperties": 1792, "anyOf": 1796 }, "unevaluatedProperties": false }, "schema": { "$ref": "closed:JsonSchema", "x-lines": { "unevaluatedProperties": 2033 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1777, "type": 1778, "required": 1779, "properties": 1781 } };
var schema75 = { "type": "object", "required": ["scheme", "hostname", "port", "token"], "properties": { "scheme": { "type": "string", "minLength": 1, "enum": ["http", "wss"], "x-lines": { "unevaluatedProperties": 1812, "type": 1816, "minLength": 1817, "x-extensible-enum": 1818, "enum": 1818 } }, "targetScheme": { "type": "string", "enum": ["vnc", "http", "wss"], "x-lines": { "unevaluatedProperties": 1821, "type": 1825, "x-extensible-enum": 1826, "enum": 1826 } }, "hostname": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1830, "type": 1835, "minLength": 1836 } }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "x-lines": { "unevaluatedProperties": 1837, "type": 1841, "minimum": 1842, "maximum": 1843 } }, "token": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1844, "type": 1853, "minLength": 1854 } }, "version": { "type": "string", "x-lines": { "unevaluatedProperties": 1855, "type": 1860 } }, "expiredDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1861, "type": 1868 } } }, "x-lines": { "unevaluatedProperties": 1804, "type": 1805, "required": 1806, "properties": 1811 } };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" }, message: "must have required property 'scheme'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hostname" }, message: "must have required property 'hostname'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.token === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema75.required, parentSchema: schema75, data };
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
        const err4 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/enum", keyword: "enum", params: { allowedValues: schema75.properties.scheme.enum }, message: "must be equal to one of the allowed values", schema: schema75.properties.scheme.enum, parentSchema: schema75.properties.scheme, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75.properties.scheme, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.scheme.type, parentSchema: schema75.properties.scheme, data: data0 };
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
        const err7 = { instancePath: instancePath + "/targetScheme", schemaPath: "#/properties/targetScheme/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.targetScheme.type, parentSchema: schema75.properties.targetScheme, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "vnc" || data1 === "http" || data1 === "wss")) {
        const err8 = { instancePath: instancePath + "/targetScheme", schemaPath: "#/properties/targetScheme/enum", keyword: "enum", params: { allowedValues: schema75.properties.targetScheme.enum }, message: "must be equal to one of the allowed values", schema: schema75.properties.targetScheme.enum, parentSchema: schema75.properties.targetScheme, data: data1 };
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
          const err9 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75.properties.hostname, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.hostname.type, parentSchema: schema75.properties.hostname, data: data2 };
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
        const err11 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema75.properties.port.type, parentSchema: schema75.properties.port, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema75.properties.port, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema75.properties.port, data: data3 };
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
          const err14 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75.properties.token, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.token.type, parentSchema: schema75.properties.token, data: data4 };
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
        const err16 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.version.type, parentSchema: schema75.properties.version, data: data5 };
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
        const err17 = { instancePath: instancePath + "/expiredDate", schemaPath: "#/properties/expiredDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.properties.expiredDate.type, parentSchema: schema75.properties.expiredDate, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": { "scheme": true, "targetScheme": true, "hostname": true, "port": true, "token": true, "version": true, "expiredDate": true }, "dynamicProps": false, "dynamicItems": false };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventory" }, message: "must have required property 'inventory'", schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inventory !== void 0) {
      let data0 = data.inventory;
      if (!validate156(data0, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "scheme" && key0 !== "targetScheme" && key0 !== "hostname" && key0 !== "port" && key0 !== "token" && key0 !== "version" && key0 !== "expiredDate") {
            const err1 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema74.properties.inventory, data: data0 };
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
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema74.properties.success.type, parentSchema: schema74.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema74.properties.success, data: data1 };
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
      if (!validate80(data2, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema74.properties.error.anyOf[0].anyOf, parentSchema: schema74.properties.error.anyOf[0], data: data2 };
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
        const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema74.properties.error.anyOf[1].anyOf[0].type, parentSchema: schema74.properties.error.anyOf[1].anyOf[0], data: data2 };
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
        const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema74.properties.error.anyOf[1].anyOf, parentSchema: schema74.properties.error.anyOf[1], data: data2 };
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
        const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema74.properties.error.anyOf, parentSchema: schema74.properties.error, data: data2 };
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
          var key1Errors = errors;
          for (const key1 in data2) {
            if (errors - key1Errors >= 1e3) break;
            if (!props0 || !props0[key1]) {
              const err8 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema74.properties.error, data: data2 };
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
      if (!validate82(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "props": { "inventory": true, "success": true, "error": true, "schema": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "inventory" && key0 !== "success" && key0 !== "error" && key0 !== "schema") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check29 = validate161;
var schema77 = { "type": "object", "required": ["location"], "properties": { "location": { "type": "string", "pattern": "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1751, "type": 1757, "pattern": 1758 } }, "apiTimeout": { "type": "integer", "minimum": 0, "x-lines": { "unevaluatedProperties": 1759, "type": 1762, "minimum": 1763 } } }, "x-lines": { "unevaluatedProperties": 1746, "type": 1747, "required": 1748, "properties": 1750 } };
var pattern6 = new RegExp("^https?://[^\\s/?#]+(?:[/?#]\\S*)?$", "u");
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
        if (!pattern6.test(data0)) {
          const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$" }, message: 'must match pattern "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$"', schema: "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$", parentSchema: schema77.properties.location, data: data0 };
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
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
    errors = vErrors.length;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
var check30 = validate164;
var schema78 = { "$ref": "closed:JobAccepted", "x-lines": { "unevaluatedProperties": 1746 }, "unevaluatedProperties": false };
var schema79 = { "type": "object", "required": ["location"], "properties": { "location": { "type": "string", "pattern": "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1751, "type": 1757, "pattern": 1758 } }, "apiTimeout": { "type": "integer", "minimum": 0, "x-lines": { "unevaluatedProperties": 1759, "type": 1762, "minimum": 1763 } } }, "x-lines": { "unevaluatedProperties": 1746, "type": 1747, "required": 1748, "properties": 1750 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'", schema: schema79.required, parentSchema: schema79, data };
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
        if (!pattern6.test(data0)) {
          const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$" }, message: 'must match pattern "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$"', schema: "^https?://[^\\s/?#]+(?:[/?#]\\S*)?$", parentSchema: schema79.properties.location, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.location.type, parentSchema: schema79.properties.location, data: data0 };
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
        const err3 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema79.properties.apiTimeout.type, parentSchema: schema79.properties.apiTimeout, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema79.properties.apiTimeout, data: data1 };
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
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate165(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "location" && key0 !== "apiTimeout") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema78, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check31 = validate167;
var schema81 = { "type": "object", "properties": { "location": { "type": "string", "x-lines": { "unevaluatedProperties": 1768, "type": 1772 } }, "apiTimeout": { "type": "integer", "x-lines": { "unevaluatedProperties": 1773, "type": 1776 } } }, "x-lines": { "unevaluatedProperties": 1764, "type": 1766, "properties": 1767 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location !== void 0) {
      let data0 = data.location;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.properties.location.type, parentSchema: schema81.properties.location, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.apiTimeout !== void 0) {
      let data1 = data.apiTimeout;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema81.properties.apiTimeout.type, parentSchema: schema81.properties.apiTimeout, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
validate168.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate167.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate168(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
    errors = vErrors.length;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
validate167.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
var check32 = validate170;
var schema82 = { "$ref": "closed:JobRunning", "x-lines": { "unevaluatedProperties": 1764 }, "unevaluatedProperties": false };
var schema83 = { "type": "object", "properties": { "location": { "type": "string", "x-lines": { "unevaluatedProperties": 1768, "type": 1772 } }, "apiTimeout": { "type": "integer", "x-lines": { "unevaluatedProperties": 1773, "type": 1776 } } }, "x-lines": { "unevaluatedProperties": 1764, "type": 1766, "properties": 1767 } };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location !== void 0) {
      let data0 = data.location;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.properties.location.type, parentSchema: schema83.properties.location, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.apiTimeout !== void 0) {
      let data1 = data.apiTimeout;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/apiTimeout", schemaPath: "#/properties/apiTimeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema83.properties.apiTimeout.type, parentSchema: schema83.properties.apiTimeout, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "props": { "location": true, "apiTimeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate171(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "location" && key0 !== "apiTimeout") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check33 = validate173;
var schema85 = { "type": "object", "required": ["logInByAccount"], "properties": { "logInByAccount": { "type": "object", "required": ["accountName", "password"], "properties": { "accountName": { "type": "string", "x-lines": { "unevaluatedProperties": 1883, "type": 1887 } }, "password": { "type": "string", "x-lines": { "unevaluatedProperties": 1888, "type": 1892 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1875, "type": 1878, "required": 1879, "properties": 1882, "additionalProperties": 1893 } }, "systemTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } }, "userTags": { "$ref": "open:Tags", "x-lines": { "unevaluatedProperties": 1570 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1869, "type": 1871, "required": 1872, "properties": 1874, "additionalProperties": 1902 } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logInByAccount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logInByAccount" }, message: "must have required property 'logInByAccount'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "logInByAccount" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.logInByAccount !== void 0) {
      let data0 = data.logInByAccount;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.accountName === void 0) {
          const err2 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/required", keyword: "required", params: { missingProperty: "accountName" }, message: "must have required property 'accountName'", schema: schema85.properties.logInByAccount.required, parentSchema: schema85.properties.logInByAccount, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.password === void 0) {
          const err3 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'", schema: schema85.properties.logInByAccount.required, parentSchema: schema85.properties.logInByAccount, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "accountName" || key1 === "password")) {
            const err4 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85.properties.logInByAccount, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.accountName !== void 0) {
          let data1 = data0.accountName;
          if (typeof data1 !== "string") {
            const err5 = { instancePath: instancePath + "/logInByAccount/accountName", schemaPath: "#/properties/logInByAccount/properties/accountName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.logInByAccount.properties.accountName.type, parentSchema: schema85.properties.logInByAccount.properties.accountName, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.password !== void 0) {
          let data2 = data0.password;
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/logInByAccount/password", schemaPath: "#/properties/logInByAccount/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.logInByAccount.properties.password.type, parentSchema: schema85.properties.logInByAccount.properties.password, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.properties.logInByAccount.type, parentSchema: schema85.properties.logInByAccount, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
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
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate174(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
    errors = vErrors.length;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
validate173.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check34 = validate178;
var schema87 = { "type": "object", "required": ["logInByAccount"], "properties": { "logInByAccount": { "type": "object", "required": ["accountName", "password"], "properties": { "accountName": { "type": "string", "x-lines": { "unevaluatedProperties": 1883, "type": 1887 } }, "password": { "type": "string", "x-lines": { "unevaluatedProperties": 1888, "type": 1892 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1875, "type": 1878, "required": 1879, "properties": 1882, "additionalProperties": 1893 } }, "systemTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false }, "userTags": { "$ref": "closed:Tags", "x-lines": { "unevaluatedProperties": 1570 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1869, "type": 1871, "required": 1872, "properties": 1874, "additionalProperties": 1902 } };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logInByAccount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logInByAccount" }, message: "must have required property 'logInByAccount'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "logInByAccount" || key0 === "systemTags" || key0 === "userTags")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema87, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.logInByAccount !== void 0) {
      let data0 = data.logInByAccount;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.accountName === void 0) {
          const err2 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/required", keyword: "required", params: { missingProperty: "accountName" }, message: "must have required property 'accountName'", schema: schema87.properties.logInByAccount.required, parentSchema: schema87.properties.logInByAccount, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.password === void 0) {
          const err3 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'", schema: schema87.properties.logInByAccount.required, parentSchema: schema87.properties.logInByAccount, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "accountName" || key1 === "password")) {
            const err4 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema87.properties.logInByAccount, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.accountName !== void 0) {
          let data1 = data0.accountName;
          if (typeof data1 !== "string") {
            const err5 = { instancePath: instancePath + "/logInByAccount/accountName", schemaPath: "#/properties/logInByAccount/properties/accountName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.logInByAccount.properties.accountName.type, parentSchema: schema87.properties.logInByAccount.properties.accountName, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.password !== void 0) {
          let data2 = data0.password;
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/logInByAccount/password", schemaPath: "#/properties/logInByAccount/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema87.properties.logInByAccount.properties.password.type, parentSchema: schema87.properties.logInByAccount.properties.password, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/logInByAccount", schemaPath: "#/properties/logInByAccount/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.properties.logInByAccount.type, parentSchema: schema87.properties.logInByAccount, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.systemTags !== void 0) {
      let data3 = data.systemTags;
      if (!validate62(data3, { instancePath: instancePath + "/systemTags", parentData: data, parentDataProperty: "systemTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        var key2Errors = errors;
        for (const key2 in data3) {
          if (errors - key2Errors >= 1e3) break;
          const err8 = { instancePath: instancePath + "/systemTags", schemaPath: "#/properties/systemTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema87.properties.systemTags, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.userTags !== void 0) {
      let data4 = data.userTags;
      if (!validate62(data4, { instancePath: instancePath + "/userTags", parentData: data, parentDataProperty: "userTags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        var key3Errors = errors;
        for (const key3 in data4) {
          if (errors - key3Errors >= 1e3) break;
          const err9 = { instancePath: instancePath + "/userTags", schemaPath: "#/properties/userTags/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema87.properties.userTags, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
    errors = vErrors.length;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check35 = validate183;
var schema89 = { "type": "object", "required": ["inventory"], "properties": { "inventory": { "$ref": "open:Session", "x-lines": { "unevaluatedProperties": 1918 } }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1913, "type": 1916, "const": 1917 } } }, "x-lines": { "unevaluatedProperties": 1903, "type": 1905, "required": 1906, "properties": 1908 } };
var schema90 = { "type": "object", "required": ["uuid"], "properties": { "uuid": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1924, "type": 1928, "minLength": 1929 } }, "accountUuid": { "type": "string", "x-lines": { "unevaluatedProperties": 1930, "type": 1934 } }, "userUuid": { "type": "string", "x-lines": { "unevaluatedProperties": 1935, "type": 1939 } }, "expiredDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1940, "type": 1944 } }, "createDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1945, "type": 1949 } } }, "x-lines": { "unevaluatedProperties": 1918, "type": 1920, "required": 1921, "properties": 1923 } };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.uuid, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.uuid.type, parentSchema: schema90.properties.uuid, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.accountUuid !== void 0) {
      let data1 = data.accountUuid;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/accountUuid", schemaPath: "#/properties/accountUuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.accountUuid.type, parentSchema: schema90.properties.accountUuid, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.userUuid !== void 0) {
      let data2 = data.userUuid;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/userUuid", schemaPath: "#/properties/userUuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.userUuid.type, parentSchema: schema90.properties.userUuid, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.expiredDate !== void 0) {
      let data3 = data.expiredDate;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/expiredDate", schemaPath: "#/properties/expiredDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.expiredDate.type, parentSchema: schema90.properties.expiredDate, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.createDate !== void 0) {
      let data4 = data.createDate;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/createDate", schemaPath: "#/properties/createDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.createDate.type, parentSchema: schema90.properties.createDate, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "props": { "uuid": true, "accountUuid": true, "userUuid": true, "expiredDate": true, "createDate": true }, "dynamicProps": false, "dynamicItems": false };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventory" }, message: "must have required property 'inventory'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inventory !== void 0) {
      if (!validate185(data.inventory, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.success !== void 0) {
      let data1 = data.success;
      if (typeof data1 !== "boolean") {
        const err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema89.properties.success.type, parentSchema: schema89.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (true !== data1) {
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema89.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { "props": { "inventory": true, "success": true }, "dynamicProps": false, "dynamicItems": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate184(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
    errors = vErrors.length;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "props": { "inventory": true, "success": true }, "dynamicProps": false, "dynamicItems": false };
var check36 = validate188;
var schema91 = { "$ref": "closed:LogInReply", "x-lines": { "unevaluatedProperties": 1903 }, "unevaluatedProperties": false };
var schema92 = { "type": "object", "required": ["inventory"], "properties": { "inventory": { "$ref": "closed:Session", "x-lines": { "unevaluatedProperties": 1918 }, "unevaluatedProperties": false }, "success": { "type": "boolean", "const": true, "x-lines": { "unevaluatedProperties": 1913, "type": 1916, "const": 1917 } } }, "x-lines": { "unevaluatedProperties": 1903, "type": 1905, "required": 1906, "properties": 1908 } };
var schema93 = { "type": "object", "required": ["uuid"], "properties": { "uuid": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1924, "type": 1928, "minLength": 1929 } }, "accountUuid": { "type": "string", "x-lines": { "unevaluatedProperties": 1930, "type": 1934 } }, "userUuid": { "type": "string", "x-lines": { "unevaluatedProperties": 1935, "type": 1939 } }, "expiredDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1940, "type": 1944 } }, "createDate": { "type": "string", "x-lines": { "unevaluatedProperties": 1945, "type": 1949 } } }, "x-lines": { "unevaluatedProperties": 1918, "type": 1920, "required": 1921, "properties": 1923 } };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" }, message: "must have required property 'uuid'", schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema93.properties.uuid, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.uuid.type, parentSchema: schema93.properties.uuid, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.accountUuid !== void 0) {
      let data1 = data.accountUuid;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/accountUuid", schemaPath: "#/properties/accountUuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.accountUuid.type, parentSchema: schema93.properties.accountUuid, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.userUuid !== void 0) {
      let data2 = data.userUuid;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/userUuid", schemaPath: "#/properties/userUuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.userUuid.type, parentSchema: schema93.properties.userUuid, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.expiredDate !== void 0) {
      let data3 = data.expiredDate;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/expiredDate", schemaPath: "#/properties/expiredDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.expiredDate.type, parentSchema: schema93.properties.expiredDate, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.createDate !== void 0) {
      let data4 = data.createDate;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/createDate", schemaPath: "#/properties/createDate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.properties.createDate.type, parentSchema: schema93.properties.createDate, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema93.type, parentSchema: schema93, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
validate190.evaluated = { "props": { "uuid": true, "accountUuid": true, "userUuid": true, "expiredDate": true, "createDate": true }, "dynamicProps": false, "dynamicItems": false };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inventory" }, message: "must have required property 'inventory'", schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inventory !== void 0) {
      let data0 = data.inventory;
      if (!validate190(data0, { instancePath: instancePath + "/inventory", parentData: data, parentDataProperty: "inventory", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "uuid" && key0 !== "accountUuid" && key0 !== "userUuid" && key0 !== "expiredDate" && key0 !== "createDate") {
            const err1 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema92.properties.inventory, data: data0 };
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
        const err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema92.properties.success.type, parentSchema: schema92.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (true !== data1) {
        const err3 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema92.properties.success, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.type, parentSchema: schema92, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "props": { "inventory": true, "success": true }, "dynamicProps": false, "dynamicItems": false };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate189(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "inventory" && key0 !== "success") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema91, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var contract = {
  api: "zstack",
  file: "specs/zstack/openapi.yaml",
  version: "2.0.0",
  contentType: "absent",
  line: 149,
  operations: [
    {
      operationId: "getVmConsoleAddress",
      method: "GET",
      path: "/zstack/v1/vm-instances/{uuid}/console-addresses",
      line: 151,
      parameters: [
        { name: "uuid", in: "path", required: true, line: 238, requiredLine: 240, schema: { open: check0, closed: check1 } },
        {
          name: "systemTags",
          in: "query",
          required: false,
          writing: { style: "form", explode: true, shapes: ["array"] },
          line: 247,
          requiredLine: 247,
          schema: { open: check2, closed: check3 },
          accepts: ["members"]
        },
        {
          name: "userTags",
          in: "query",
          required: false,
          writing: { style: "form", explode: true, shapes: ["array"] },
          line: 258,
          requiredLine: 258,
          schema: { open: check2, closed: check3 },
          accepts: ["members"]
        },
        {
          name: "sessionId",
          in: "query",
          required: false,
          line: 269,
          requiredLine: 269,
          schema: { open: check4, closed: check4 }
        },
        { name: "uuid", in: "query", required: false, line: 278, requiredLine: 278, schema: { open: check5, closed: check5 } },
        {
          name: "requestIp",
          in: "query",
          required: false,
          line: 287,
          requiredLine: 287,
          schema: { open: check6, closed: check6 }
        },
        { name: "q", in: "query", required: false, line: 296, requiredLine: 296, schema: { open: check7, closed: check7 } },
        {
          name: "replyWithCount",
          in: "query",
          required: false,
          line: 305,
          requiredLine: 305,
          schema: { open: check8, closed: check8 }
        },
        {
          name: "X-API-Timeout",
          in: "header",
          required: false,
          line: 1534,
          requiredLine: 1534,
          schema: { open: check9, closed: check9 }
        },
        {
          name: "X-JSON-Schema",
          in: "header",
          required: false,
          line: 1543,
          requiredLine: 1543,
          schema: { open: check10, closed: check10 }
        }
      ],
      security: {
        line: 145,
        alternatives: [
          [
            {
              scheme: "session",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "OAuth ",
              line: 1489,
              accepts: ["values"]
            }
          ],
          [
            {
              scheme: "accessKey",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "ZStack ",
              signature: "zstack-hmac-sha1",
              line: 1508
            },
            { scheme: "accessKeyDate", type: "apiKey", in: "header", name: "Date", line: 1521 }
          ]
        ]
      },
      responses: [
        {
          status: "200",
          line: 317,
          content: [{ mediaType: "application/json", line: 347, schema: { open: check11, closed: check12 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "400",
          line: 369,
          content: [
            { mediaType: "text/plain", line: 413, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 431, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "403",
          line: 437,
          content: [{ mediaType: "text/plain", line: 458, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "404",
          line: 468,
          content: [
            { mediaType: "text/plain", line: 479, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 485, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "405",
          line: 491,
          content: [{ mediaType: "text/html", line: 498, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "429",
          line: 504,
          content: [{ mediaType: "text/plain", line: 519, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "500",
          line: 525,
          content: [{ mediaType: "text/plain", line: 532, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "503",
          line: 540,
          content: [{ mediaType: "application/json", line: 581, schema: { open: check20, closed: check21 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        }
      ],
      accepts: ["methods"]
    },
    {
      operationId: "requestConsoleAccess",
      method: "POST",
      path: "/zstack/v1/consoles",
      line: 598,
      parameters: [
        {
          name: "X-Job-UUID",
          in: "header",
          required: false,
          line: 716,
          requiredLine: 716,
          schema: { open: check22, closed: check23 }
        },
        {
          name: "X-Web-Hook",
          in: "header",
          required: false,
          line: 726,
          requiredLine: 726,
          schema: { open: check24, closed: check24 }
        },
        {
          name: "X-API-Timeout",
          in: "header",
          required: false,
          line: 1534,
          requiredLine: 1534,
          schema: { open: check9, closed: check9 }
        },
        {
          name: "X-JSON-Schema",
          in: "header",
          required: false,
          line: 1543,
          requiredLine: 1543,
          schema: { open: check10, closed: check10 }
        }
      ],
      security: {
        line: 145,
        alternatives: [
          [
            {
              scheme: "session",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "OAuth ",
              line: 1489,
              accepts: ["values"]
            }
          ],
          [
            {
              scheme: "accessKey",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "ZStack ",
              signature: "zstack-hmac-sha1",
              line: 1508
            },
            { scheme: "accessKeyDate", type: "apiKey", in: "header", name: "Date", line: 1521 }
          ]
        ]
      },
      requestBody: {
        required: true,
        line: 736,
        content: [{ mediaType: "application/json", line: 742, schema: { open: check25, closed: check26 } }],
        accepts: ["mediaTypes", "members", "values"]
      },
      responses: [
        {
          status: "200",
          line: 757,
          content: [{ mediaType: "application/json", line: 803, schema: { open: check27, closed: check28 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "202",
          line: 811,
          job: true,
          follow: "/location",
          content: [{ mediaType: "application/json", line: 820, schema: { open: check29, closed: check30 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "400",
          line: 844,
          content: [
            { mediaType: "text/plain", line: 867, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 885, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "403",
          line: 891,
          content: [{ mediaType: "text/plain", line: 899, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "404",
          line: 909,
          content: [
            { mediaType: "text/plain", line: 920, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 926, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "405",
          line: 932,
          content: [{ mediaType: "text/html", line: 939, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "429",
          line: 945,
          content: [{ mediaType: "text/plain", line: 960, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "500",
          line: 966,
          content: [{ mediaType: "text/plain", line: 973, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "503",
          line: 981,
          content: [{ mediaType: "application/json", line: 1031, schema: { open: check20, closed: check21 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        }
      ],
      accepts: ["methods"]
    },
    {
      operationId: "getApiJob",
      method: "GET",
      path: "/zstack/v1/api-jobs/{jobUuid}",
      line: 1090,
      parameters: [
        {
          name: "jobUuid",
          in: "path",
          required: true,
          line: 1134,
          requiredLine: 1136,
          schema: { open: check22, closed: check23 }
        }
      ],
      security: { line: 1132, alternatives: [] },
      responses: [
        {
          status: "200",
          line: 1144,
          content: [{ mediaType: "application/json", line: 1152, schema: { open: check27, closed: check28 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "202",
          line: 1168,
          content: [{ mediaType: "application/json", line: 1175, schema: { open: check31, closed: check32 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "400",
          line: 1183,
          content: [{ mediaType: "text/html", line: 1190, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "404",
          line: 1196,
          content: [
            { mediaType: "text/plain", line: 1209, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 1215, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "405",
          line: 1221,
          content: [
            { mediaType: "text/plain", line: 1232, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 1238, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "429",
          line: 1244,
          content: [{ mediaType: "text/plain", line: 1257, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "500",
          line: 1263,
          content: [{ mediaType: "text/plain", line: 1270, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "503",
          line: 1278,
          content: [{ mediaType: "application/json", line: 1300, schema: { open: check20, closed: check21 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        }
      ]
    },
    {
      operationId: "logInByAccount",
      method: "PUT",
      path: "/zstack/v1/accounts/login",
      line: 1321,
      parameters: [],
      security: { line: 1352, alternatives: [] },
      requestBody: {
        required: true,
        line: 1353,
        content: [{ mediaType: "application/json", line: 1359, schema: { open: check33, closed: check34 } }],
        accepts: ["mediaTypes", "members", "values"]
      },
      responses: [
        {
          status: "200",
          line: 1366,
          content: [{ mediaType: "application/json", line: 1373, schema: { open: check35, closed: check36 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "400",
          line: 1379,
          content: [{ mediaType: "text/html", line: 1386, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "404",
          line: 1392,
          content: [
            { mediaType: "text/plain", line: 1403, schema: { open: check14, closed: check15 } },
            { mediaType: "text/html", line: 1409, schema: { open: check16, closed: check17 } }
          ],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "405",
          line: 1415,
          content: [{ mediaType: "text/html", line: 1422, schema: { open: check16, closed: check17 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "429",
          line: 1428,
          content: [{ mediaType: "text/plain", line: 1441, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "500",
          line: 1447,
          content: [{ mediaType: "text/plain", line: 1454, schema: { open: check18, closed: check19 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        },
        {
          status: "503",
          line: 1462,
          content: [{ mediaType: "application/json", line: 1479, schema: { open: check20, closed: check21 } }],
          headers: [{ name: "Set-Cookie", required: false, line: 1552, schema: { open: check13, closed: check13 } }]
        }
      ],
      accepts: ["methods"]
    }
  ]
};
export {
  contract
};
