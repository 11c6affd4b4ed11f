// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
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
var schema19 = { "type": "string", "x-lines": { "unevaluatedProperties": 265, "type": 267 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check1 = validate53;
var schema20 = { "type": "string", "x-lines": { "unevaluatedProperties": 274, "type": 276 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check2 = validate54;
var schema21 = { "type": "string", "x-lines": { "unevaluatedProperties": 921, "type": 923 } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check3 = validate55;
var schema22 = { "type": "string", "x-lines": { "unevaluatedProperties": 931, "type": 932 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check4 = validate56;
var schema24 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "open:GetServerRemoteConsoleOption", "x-lines": { "unevaluatedProperties": 961 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 950, "type": 952, "required": 953, "properties": 955, "additionalProperties": 960 } };
var schema25 = { "type": "object", "required": ["protocol", "type"], "properties": { "protocol": { "type": "string", "enum": ["vnc"], "x-lines": { "unevaluatedProperties": 968, "type": 971, "enum": 972 } }, "type": { "type": "string", "enum": ["novnc"], "x-lines": { "unevaluatedProperties": 974, "type": 977, "enum": 978 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 961, "type": 963, "required": 964, "properties": 967, "additionalProperties": 980 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "protocol" || key0 === "type")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.protocol.type, parentSchema: schema25.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "vnc")) {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema25.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.protocol.enum, parentSchema: schema25.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.type.type, parentSchema: schema25.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "novnc")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema25.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.type.enum, parentSchema: schema25.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema24.required, parentSchema: schema24, data };
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
      if (!(key0 === "remote_console")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.remote_console !== void 0) {
      if (!validate58(data.remote_console, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
    errors = vErrors.length;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check5 = validate61;
var schema27 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "closed:GetServerRemoteConsoleOption", "x-lines": { "unevaluatedProperties": 961 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 950, "type": 952, "required": 953, "properties": 955, "additionalProperties": 960 } };
var schema28 = { "type": "object", "required": ["protocol", "type"], "properties": { "protocol": { "type": "string", "enum": ["vnc"], "x-lines": { "unevaluatedProperties": 968, "type": 971, "enum": 972 } }, "type": { "type": "string", "enum": ["novnc"], "x-lines": { "unevaluatedProperties": 974, "type": 977, "enum": 978 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 961, "type": 963, "required": 964, "properties": 967, "additionalProperties": 980 } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema28.required, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "protocol" || key0 === "type")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.protocol.type, parentSchema: schema28.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "vnc")) {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema28.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.protocol.enum, parentSchema: schema28.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.type.type, parentSchema: schema28.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "novnc")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema28.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.type.enum, parentSchema: schema28.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema27.required, parentSchema: schema27, data };
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
      if (!(key0 === "remote_console")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.remote_console !== void 0) {
      if (!validate63(data.remote_console, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check6 = validate66;
var schema30 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "open:ServerRemoteConsole", "x-lines": { "unevaluatedProperties": 991 } } }, "x-lines": { "unevaluatedProperties": 981, "type": 983, "required": 984, "properties": 986 } };
var schema31 = { "type": "object", "required": ["type", "protocol", "url"], "properties": { "type": { "type": "string", "x-extensible-enum": ["novnc"], "x-lines": { "unevaluatedProperties": 999, "type": 1002, "x-extensible-enum": 1003 } }, "protocol": { "type": "string", "x-extensible-enum": ["vnc"], "x-lines": { "unevaluatedProperties": 1004, "type": 1007, "x-extensible-enum": 1008 } }, "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1009, "type": 1018, "pattern": 1020 } } }, "x-lines": { "unevaluatedProperties": 991, "type": 993, "required": 994, "properties": 998 } };
var pattern3 = new RegExp("^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.protocol === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.type.type, parentSchema: schema31.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.protocol.type, parentSchema: schema31.properties.protocol, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema31.properties.url, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.url.type, parentSchema: schema31.properties.url, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "type": true, "protocol": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.remote_console !== void 0) {
      if (!validate68(data.remote_console, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": { "remote_console": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "remote_console": true }, "dynamicProps": false, "dynamicItems": false };
var check7 = validate71;
var schema32 = { "$ref": "closed:ShowServerRemoteConsoleResponse", "x-lines": { "unevaluatedProperties": 981 }, "unevaluatedProperties": false };
var schema33 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "closed:ServerRemoteConsole", "x-lines": { "unevaluatedProperties": 991 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 981, "type": 983, "required": 984, "properties": 986 } };
var schema34 = { "type": "object", "required": ["type", "protocol", "url"], "properties": { "type": { "type": "string", "enum": ["novnc"], "x-lines": { "unevaluatedProperties": 999, "type": 1002, "x-extensible-enum": 1003, "enum": 1003 } }, "protocol": { "type": "string", "enum": ["vnc"], "x-lines": { "unevaluatedProperties": 1004, "type": 1007, "x-extensible-enum": 1008, "enum": 1008 } }, "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1009, "type": 1018, "pattern": 1020 } } }, "x-lines": { "unevaluatedProperties": 991, "type": 993, "required": 994, "properties": 998 } };
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
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.protocol === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.type.type, parentSchema: schema34.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "novnc")) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.type.enum, parentSchema: schema34.properties.type, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data1 = data.protocol;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.protocol.type, parentSchema: schema34.properties.protocol, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "vnc")) {
        const err6 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema34.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.protocol.enum, parentSchema: schema34.properties.protocol, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema34.properties.url, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.url.type, parentSchema: schema34.properties.url, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "type": true, "protocol": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.remote_console !== void 0) {
      let data0 = data.remote_console;
      if (!validate73(data0, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "type" && key0 !== "protocol" && key0 !== "url") {
            const err1 = { instancePath: instancePath + "/remote_console", schemaPath: "#/properties/remote_console/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema33.properties.remote_console, data: data0 };
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
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": { "remote_console": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "remote_console") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check8 = validate76;
var schema35 = { "type": "string", "x-lines": { "unevaluatedProperties": 938, "type": 940 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check9 = validate77;
var schema36 = { "type": "string", "x-lines": { "unevaluatedProperties": 945, "type": 947 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check10 = validate78;
var schema38 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1067, "type": 1071, "minLength": 1072 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1073, "type": 1077 } }, "details": { "type": "array", "items": { "type": "object", "properties": { "code": { "type": "string", "x-lines": { "unevaluatedProperties": 1085, "type": 1089 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1090, "type": 1094 } } }, "x-lines": { "unevaluatedProperties": 1082, "type": 1083, "properties": 1084 } }, "x-lines": { "unevaluatedProperties": 1078, "type": 1081, "items": 1082 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 1095, "type": 1099 } } }, "x-lines": { "unevaluatedProperties": 1060, "type": 1063, "required": 1064, "properties": 1066 } } }, "x-lines": { "unevaluatedProperties": 1054, "type": 1056, "required": 1057, "properties": 1059 } };
var func1 = require_ucs2length().default;
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema38.properties.error.required, parentSchema: schema38.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err2 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.error.properties.code, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.properties.code.type, parentSchema: schema38.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.properties.message.type, parentSchema: schema38.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.details !== void 0) {
          let data3 = data0.details;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.code !== void 0) {
                  let data5 = data4.code;
                  if (typeof data5 !== "string") {
                    const err5 = { instancePath: instancePath + "/error/details/" + i0 + "/code", schemaPath: "#/properties/error/properties/details/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.properties.details.items.properties.code.type, parentSchema: schema38.properties.error.properties.details.items.properties.code, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data4.message !== void 0) {
                  let data6 = data4.message;
                  if (typeof data6 !== "string") {
                    const err6 = { instancePath: instancePath + "/error/details/" + i0 + "/message", schemaPath: "#/properties/error/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.properties.details.items.properties.message.type, parentSchema: schema38.properties.error.properties.details.items.properties.message, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
              } else {
                const err7 = { instancePath: instancePath + "/error/details/" + i0, schemaPath: "#/properties/error/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.error.properties.details.items.type, parentSchema: schema38.properties.error.properties.details.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.error.properties.details.type, parentSchema: schema38.properties.error.properties.details, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.encoded_authorization_message !== void 0) {
          let data7 = data0.encoded_authorization_message;
          if (typeof data7 !== "string") {
            const err9 = { instancePath: instancePath + "/error/encoded_authorization_message", schemaPath: "#/properties/error/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.properties.encoded_authorization_message.type, parentSchema: schema38.properties.error.properties.encoded_authorization_message, data: data7 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.error.type, parentSchema: schema38.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
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
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
var check11 = validate81;
var schema39 = { "$ref": "closed:EcsError", "x-lines": { "unevaluatedProperties": 1054 }, "unevaluatedProperties": false };
var schema40 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1067, "type": 1071, "minLength": 1072 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1073, "type": 1077 } }, "details": { "type": "array", "items": { "type": "object", "properties": { "code": { "type": "string", "x-lines": { "unevaluatedProperties": 1085, "type": 1089 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1090, "type": 1094 } } }, "x-lines": { "unevaluatedProperties": 1082, "type": 1083, "properties": 1084 }, "unevaluatedProperties": false }, "x-lines": { "unevaluatedProperties": 1078, "type": 1081, "items": 1082 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 1095, "type": 1099 } } }, "x-lines": { "unevaluatedProperties": 1060, "type": 1063, "required": 1064, "properties": 1066 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1054, "type": 1056, "required": 1057, "properties": 1059 } };
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
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema40.properties.error.required, parentSchema: schema40.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 === "string") {
            if (func1(data1) < 1) {
              const err2 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.error.properties.code, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.properties.code.type, parentSchema: schema40.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.properties.message.type, parentSchema: schema40.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.details !== void 0) {
          let data3 = data0.details;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.code !== void 0) {
                  let data5 = data4.code;
                  if (typeof data5 !== "string") {
                    const err5 = { instancePath: instancePath + "/error/details/" + i0 + "/code", schemaPath: "#/properties/error/properties/details/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.properties.details.items.properties.code.type, parentSchema: schema40.properties.error.properties.details.items.properties.code, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                if (data4.message !== void 0) {
                  let data6 = data4.message;
                  if (typeof data6 !== "string") {
                    const err6 = { instancePath: instancePath + "/error/details/" + i0 + "/message", schemaPath: "#/properties/error/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.properties.details.items.properties.message.type, parentSchema: schema40.properties.error.properties.details.items.properties.message, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                var key0Errors = errors;
                for (const key0 in data4) {
                  if (errors - key0Errors >= 1e3) break;
                  if (key0 !== "code" && key0 !== "message") {
                    const err7 = { instancePath: instancePath + "/error/details/" + i0, schemaPath: "#/properties/error/properties/details/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema40.properties.error.properties.details.items, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/error/details/" + i0, schemaPath: "#/properties/error/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.error.properties.details.items.type, parentSchema: schema40.properties.error.properties.details.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.error.properties.details.type, parentSchema: schema40.properties.error.properties.details, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.encoded_authorization_message !== void 0) {
          let data7 = data0.encoded_authorization_message;
          if (typeof data7 !== "string") {
            const err10 = { instancePath: instancePath + "/error/encoded_authorization_message", schemaPath: "#/properties/error/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.properties.encoded_authorization_message.type, parentSchema: schema40.properties.error.properties.encoded_authorization_message, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (key1 !== "code" && key1 !== "message" && key1 !== "details" && key1 !== "encoded_authorization_message") {
            const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema40.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.error.type, parentSchema: schema40.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "error") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check12 = validate84;
var schema42 = { "anyOf": [{ "anyOf": [{ "$ref": "open:GatewayError", "x-lines": { "unevaluatedProperties": 1027 } }], "x-lines": { "anyOf": 1024 } }, { "anyOf": [{ "$ref": "open:EcsError", "x-lines": { "unevaluatedProperties": 1054 } }], "x-lines": { "anyOf": 1025 } }, { "anyOf": [{ "$ref": "open:BackendFault", "x-lines": { "unevaluatedProperties": 1100 } }], "x-lines": { "anyOf": 1026 } }], "x-lines": { "unevaluatedProperties": 1021, "anyOf": 1023 } };
var schema43 = { "type": "object", "required": ["error_code"], "properties": { "error_code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1033, "type": 1037, "minLength": 1038 } }, "error_msg": { "type": "string", "x-lines": { "unevaluatedProperties": 1039, "type": 1043 } }, "request_id": { "type": "string", "x-lines": { "unevaluatedProperties": 1044, "type": 1048 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 1049, "type": 1053 } } }, "x-lines": { "unevaluatedProperties": 1027, "type": 1029, "required": 1030, "properties": 1032 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error_code !== void 0) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43.properties.error_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.error_code.type, parentSchema: schema43.properties.error_code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0) {
      let data1 = data.error_msg;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.error_msg.type, parentSchema: schema43.properties.error_msg, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.request_id.type, parentSchema: schema43.properties.request_id, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.encoded_authorization_message !== void 0) {
      let data3 = data.encoded_authorization_message;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.encoded_authorization_message.type, parentSchema: schema43.properties.encoded_authorization_message, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "error_code": true, "error_msg": true, "request_id": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "additionalProperties": true, "not": { "type": "object", "properties": { "error": { "x-lines": { "unevaluatedProperties": 1110 } } }, "additionalProperties": { "not": { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 1120, "type": 1123 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1124, "type": 1128 } } }, "x-lines": { "unevaluatedProperties": 1114, "type": 1115, "required": 1116, "properties": 1119 } }, "x-lines": { "unevaluatedProperties": 1113, "not": 1114 } }, "x-lines": { "unevaluatedProperties": 1107, "type": 1108, "properties": 1109, "additionalProperties": 1113 } }, "x-lines": { "unevaluatedProperties": 1100, "type": 1104, "additionalProperties": 1105, "not": 1107 } };
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
  const _errs1 = errors;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      var key0Errors = errors;
      for (const key0 in data) {
        if (errors - key0Errors >= 1e3) break;
        if (!(key0 === "error")) {
          let data0 = data[key0];
          const _errs5 = errors;
          const _errs6 = errors;
          const _errs7 = errors;
          if (errors === _errs7) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.code === void 0 && (missing0 = "code") || data0.message === void 0 && (missing0 = "message")) {
                const err0 = {};
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              } else {
                if (data0.code !== void 0) {
                  let data1 = data0.code;
                  const _errs9 = errors;
                  if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                    const err1 = {};
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var valid3 = _errs9 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data0.message !== void 0) {
                    const _errs11 = errors;
                    if (typeof data0.message !== "string") {
                      const err2 = {};
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var valid3 = _errs11 === errors;
                  } else {
                    var valid3 = true;
                  }
                }
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid2 = _errs7 === errors;
          if (valid2) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
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
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      const err5 = {};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err6 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema44.not, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = { __proto__: null };
    props0.error_code = true;
    props0.error_msg = true;
    props0.request_id = true;
    props0.encoded_authorization_message = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema42.anyOf[0].anyOf, parentSchema: schema42.anyOf[0], data };
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
  if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.error = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema42.anyOf[1].anyOf, parentSchema: schema42.anyOf[1], data };
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
  const _errs7 = errors;
  const _errs8 = errors;
  let valid3 = false;
  const _errs9 = errors;
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  valid3 = valid3 || _valid3;
  if (_valid3) {
    var props2 = true;
  }
  if (!valid3) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema42.anyOf[2].anyOf, parentSchema: schema42.anyOf[2], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
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
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true && props2 !== void 0) {
      if (props2 === true) {
        props0 = true;
      } else {
        props0 = props0 || { __proto__: null };
        Object.assign(props0, props2);
      }
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema42.anyOf, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
  validate85.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate85.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  } else {
    var props0 = typeof validate85.evaluated.props === "object" ? Object.assign({ __proto__: null }, validate85.evaluated.props) : validate85.evaluated.props;
  }
  validate84.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check13 = validate92;
var schema45 = { "$ref": "closed:Error", "x-lines": { "unevaluatedProperties": 1021 }, "unevaluatedProperties": false };
var schema46 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:GatewayError", "x-lines": { "unevaluatedProperties": 1027 } }], "x-lines": { "anyOf": 1024 } }, { "anyOf": [{ "$ref": "closed:EcsError", "x-lines": { "unevaluatedProperties": 1054 } }], "x-lines": { "anyOf": 1025 } }, { "anyOf": [{ "$ref": "closed:BackendFault", "x-lines": { "unevaluatedProperties": 1100 } }], "x-lines": { "anyOf": 1026 } }], "x-lines": { "unevaluatedProperties": 1021, "anyOf": 1023 } };
var schema47 = { "type": "object", "required": ["error_code"], "properties": { "error_code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 1033, "type": 1037, "minLength": 1038 } }, "error_msg": { "type": "string", "x-lines": { "unevaluatedProperties": 1039, "type": 1043 } }, "request_id": { "type": "string", "x-lines": { "unevaluatedProperties": 1044, "type": 1048 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 1049, "type": 1053 } } }, "x-lines": { "unevaluatedProperties": 1027, "type": 1029, "required": 1030, "properties": 1032 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error_code !== void 0) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema47.properties.error_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.error_code.type, parentSchema: schema47.properties.error_code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0) {
      let data1 = data.error_msg;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.error_msg.type, parentSchema: schema47.properties.error_msg, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.request_id.type, parentSchema: schema47.properties.request_id, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.encoded_authorization_message !== void 0) {
      let data3 = data.encoded_authorization_message;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.encoded_authorization_message.type, parentSchema: schema47.properties.encoded_authorization_message, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "error_code": true, "error_msg": true, "request_id": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "additionalProperties": true, "not": { "type": "object", "properties": { "error": { "x-lines": { "unevaluatedProperties": 1110 } } }, "additionalProperties": { "not": { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 1120, "type": 1123 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1124, "type": 1128 } } }, "x-lines": { "unevaluatedProperties": 1114, "type": 1115, "required": 1116, "properties": 1119 } }, "x-lines": { "unevaluatedProperties": 1113, "not": 1114 } }, "x-lines": { "unevaluatedProperties": 1107, "type": 1108, "properties": 1109, "additionalProperties": 1113 } }, "x-lines": { "unevaluatedProperties": 1100, "type": 1104, "additionalProperties": 1105, "not": 1107 } };
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
  const _errs1 = errors;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      var key0Errors = errors;
      for (const key0 in data) {
        if (errors - key0Errors >= 1e3) break;
        if (!(key0 === "error")) {
          let data0 = data[key0];
          const _errs5 = errors;
          const _errs6 = errors;
          const _errs7 = errors;
          if (errors === _errs7) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.code === void 0 && (missing0 = "code") || data0.message === void 0 && (missing0 = "message")) {
                const err0 = {};
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              } else {
                if (data0.code !== void 0) {
                  let data1 = data0.code;
                  const _errs9 = errors;
                  if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                    const err1 = {};
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var valid3 = _errs9 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data0.message !== void 0) {
                    const _errs11 = errors;
                    if (typeof data0.message !== "string") {
                      const err2 = {};
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    }
                    var valid3 = _errs11 === errors;
                  } else {
                    var valid3 = true;
                  }
                }
              }
            } else {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid2 = _errs7 === errors;
          if (valid2) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
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
          var valid1 = _errs5 === errors;
          if (!valid1) {
            break;
          }
        }
      }
    } else {
      const err5 = {};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err6 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema48.not, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = { __proto__: null };
    props0.error_code = true;
    props0.error_msg = true;
    props0.request_id = true;
    props0.encoded_authorization_message = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema46.anyOf[0].anyOf, parentSchema: schema46.anyOf[0], data };
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
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.error = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema46.anyOf[1].anyOf, parentSchema: schema46.anyOf[1], data };
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
  const _errs7 = errors;
  const _errs8 = errors;
  let valid3 = false;
  const _errs9 = errors;
  if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  valid3 = valid3 || _valid3;
  if (_valid3) {
    var props2 = true;
  }
  if (!valid3) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema46.anyOf[2].anyOf, parentSchema: schema46.anyOf[2], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
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
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true && props2 !== void 0) {
      if (props2 === true) {
        props0 = true;
      } else {
        props0 = props0 || { __proto__: null };
        Object.assign(props0, props2);
      }
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema46.anyOf, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
  validate93.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  } else {
    var props0 = typeof validate93.evaluated.props === "object" ? Object.assign({ __proto__: null }, validate93.evaluated.props) : validate93.evaluated.props;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      var key0Errors = errors;
      for (const key0 in data) {
        if (errors - key0Errors >= 1e3) break;
        if (!props0 || !props0[key0]) {
          const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema45, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check14 = validate100;
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
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "error_code": true, "error_msg": true, "request_id": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
var check15 = validate102;
var schema50 = { "$ref": "closed:GatewayError", "x-lines": { "unevaluatedProperties": 1027 }, "unevaluatedProperties": false };
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
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "error_code" && key0 !== "error_msg" && key0 !== "request_id" && key0 !== "encoded_authorization_message") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var contract = {
  api: "huaweicloud-ecs",
  file: "specs/huaweicloud-ecs/openapi.yaml",
  version: "2.0.0",
  gateway: true,
  names: ["encoded_authorization_message"],
  line: 188,
  operations: [
    {
      operationId: "showServerRemoteConsole",
      method: "POST",
      path: "/v1/{project_id}/cloudservers/{server_id}/remote_console",
      line: 190,
      parameters: [
        {
          name: "project_id",
          in: "path",
          required: true,
          line: 260,
          requiredLine: 262,
          schema: { open: check0, closed: check0 }
        },
        {
          name: "server_id",
          in: "path",
          required: true,
          line: 269,
          requiredLine: 271,
          schema: { open: check1, closed: check1 }
        },
        {
          name: "X-Project-Id",
          in: "header",
          required: false,
          line: 916,
          requiredLine: 916,
          schema: { open: check2, closed: check2 }
        },
        {
          name: "X-Security-Token",
          in: "header",
          required: false,
          line: 925,
          requiredLine: 925,
          schema: { open: check3, closed: check3 }
        }
      ],
      security: {
        line: 178,
        alternatives: [
          [{ scheme: "token", type: "apiKey", in: "header", name: "X-Auth-Token", line: 823 }],
          [
            {
              scheme: "signature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "SDK-HMAC-SHA256 ",
              signature: "sdk-hmac-sha256",
              line: 840
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 909 }
          ],
          [
            {
              scheme: "derivedSignature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "V11-HMAC-SHA256 ",
              signature: "v11-hmac-sha256",
              line: 866
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 909 }
          ],
          [
            {
              scheme: "sm3Signature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "SDK-HMAC-SM3 ",
              signature: "none",
              line: 886
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 909 }
          ],
          [
            {
              scheme: "ecdsaSignature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "SDK-ECDSA-P256-SHA256 ",
              signature: "none",
              line: 897
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 909 }
          ]
        ]
      },
      requestBody: {
        required: true,
        line: 280,
        content: [{ mediaType: "application/json", line: 285, schema: { open: check4, closed: check5 } }]
      },
      responses: [
        {
          status: "200",
          line: 292,
          content: [{ mediaType: "application/json", line: 308, schema: { open: check6, closed: check7 } }],
          headers: [
            { name: "Cache-Control", required: false, line: 935, schema: { open: check8, closed: check8 } },
            { name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }
          ]
        },
        {
          status: "202",
          line: 316,
          outcome: "error",
          content: [{ mediaType: "application/json", line: 330, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "400",
          line: 336,
          content: [{ mediaType: "application/json", line: 408, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "401",
          line: 428,
          content: [{ mediaType: "application/json", line: 471, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "403",
          line: 487,
          content: [{ mediaType: "application/json", line: 558, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "404",
          line: 568,
          content: [{ mediaType: "application/json", line: 598, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "405",
          line: 612,
          content: [{ mediaType: "application/json", line: 626, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "413",
          line: 632,
          content: [{ mediaType: "application/json", line: 643, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "414",
          line: 649,
          content: [{ mediaType: "application/json", line: 660, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "429",
          line: 666,
          content: [{ mediaType: "application/json", line: 689, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "494",
          line: 697,
          content: [{ mediaType: "application/json", line: 708, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "500",
          line: 714,
          content: [{ mediaType: "application/json", line: 743, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "502",
          line: 753,
          content: [{ mediaType: "application/json", line: 772, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "503",
          line: 780,
          content: [{ mediaType: "application/json", line: 796, schema: { open: check12, closed: check13 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        },
        {
          status: "504",
          line: 804,
          content: [{ mediaType: "application/json", line: 815, schema: { open: check14, closed: check15 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 942, schema: { open: check9, closed: check9 } }]
        }
      ]
    }
  ]
};
export {
  contract
};
