// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
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
var schema19 = { "type": "string", "x-lines": { "unevaluatedProperties": 188, "type": 190 } };
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
var schema20 = { "type": "string", "x-lines": { "unevaluatedProperties": 197, "type": 199 } };
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
var schema21 = { "type": "string", "x-lines": { "unevaluatedProperties": 731, "type": 733 } };
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
var schema22 = { "type": "string", "x-lines": { "unevaluatedProperties": 741, "type": 742 } };
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
var schema24 = { "type": "object", "required": ["url"], "properties": { "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 766, "type": 772, "pattern": 774 } } }, "x-lines": { "unevaluatedProperties": 760, "type": 762, "required": 763, "properties": 765 } };
var pattern3 = new RegExp("^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "u");
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
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema24.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.url.type, parentSchema: schema24.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": { "url": true }, "dynamicProps": false, "dynamicItems": false };
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
validate56.evaluated = { "props": { "url": true }, "dynamicProps": false, "dynamicItems": false };
var check5 = validate59;
var schema25 = { "$ref": "closed:ShowRemoteConsoleResponse", "x-lines": { "unevaluatedProperties": 760 }, "unevaluatedProperties": false };
var schema26 = { "type": "object", "required": ["url"], "properties": { "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 766, "type": 772, "pattern": 774 } } }, "x-lines": { "unevaluatedProperties": 760, "type": 762, "required": 763, "properties": 765 } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema26.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.url.type, parentSchema: schema26.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": { "url": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "url") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check6 = validate62;
var schema27 = { "type": "string", "x-lines": { "unevaluatedProperties": 748, "type": 750 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check7 = validate63;
var schema28 = { "type": "string", "x-lines": { "unevaluatedProperties": 755, "type": 757 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check8 = validate64;
var schema30 = { "anyOf": [{ "anyOf": [{ "$ref": "open:GatewayError", "x-lines": { "unevaluatedProperties": 790 } }], "x-lines": { "anyOf": 778 } }, { "anyOf": [{ "$ref": "open:CloudDcError", "x-lines": { "unevaluatedProperties": 817 } }], "x-lines": { "anyOf": 779 } }], "x-lines": { "unevaluatedProperties": 775, "anyOf": 777 } };
var schema31 = { "type": "object", "required": ["error_code"], "properties": { "error_code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 796, "type": 800, "minLength": 801 } }, "error_msg": { "type": "string", "x-lines": { "unevaluatedProperties": 802, "type": 806 } }, "request_id": { "type": "string", "x-lines": { "unevaluatedProperties": 807, "type": 811 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 812, "type": 816 } } }, "x-lines": { "unevaluatedProperties": 790, "type": 792, "required": 793, "properties": 795 } };
var func1 = require_ucs2length().default;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'", schema: schema31.required, parentSchema: schema31, data };
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
          const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.error_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.error_code.type, parentSchema: schema31.properties.error_code, data: data0 };
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
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.error_msg.type, parentSchema: schema31.properties.error_msg, data: data1 };
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
        const err4 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.request_id.type, parentSchema: schema31.properties.request_id, data: data2 };
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
        const err5 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.encoded_authorization_message.type, parentSchema: schema31.properties.encoded_authorization_message, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "error_code": true, "error_msg": true, "request_id": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "object", "required": ["error_code"], "properties": { "error_code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 823, "type": 827, "minLength": 828 } }, "error_msg": { "type": "string", "x-lines": { "unevaluatedProperties": 829, "type": 833 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 834, "type": 838 } } }, "x-lines": { "unevaluatedProperties": 817, "type": 819, "required": 820, "properties": 822 } };
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
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'", schema: schema32.required, parentSchema: schema32, data };
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
          const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.error_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.error_code.type, parentSchema: schema32.properties.error_code, data: data0 };
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
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.error_msg.type, parentSchema: schema32.properties.error_msg, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.encoded_authorization_message !== void 0) {
      let data2 = data.encoded_authorization_message;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.encoded_authorization_message.type, parentSchema: schema32.properties.encoded_authorization_message, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "error_code": true, "error_msg": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf[0].anyOf, parentSchema: schema30.anyOf[0], data };
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
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.error_code = true;
    props1.error_msg = true;
    props1.encoded_authorization_message = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf[1].anyOf, parentSchema: schema30.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf, parentSchema: schema30, data };
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
  validate65.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
    errors = vErrors.length;
  } else {
    var props0 = typeof validate65.evaluated.props === "object" ? Object.assign({ __proto__: null }, validate65.evaluated.props) : validate65.evaluated.props;
  }
  validate64.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check9 = validate71;
var schema33 = { "$ref": "closed:Error", "x-lines": { "unevaluatedProperties": 775 }, "unevaluatedProperties": false };
var schema34 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:GatewayError", "x-lines": { "unevaluatedProperties": 790 } }], "x-lines": { "anyOf": 778 } }, { "anyOf": [{ "$ref": "closed:CloudDcError", "x-lines": { "unevaluatedProperties": 817 } }], "x-lines": { "anyOf": 779 } }], "x-lines": { "unevaluatedProperties": 775, "anyOf": 777 } };
var schema35 = { "type": "object", "required": ["error_code"], "properties": { "error_code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 796, "type": 800, "minLength": 801 } }, "error_msg": { "type": "string", "x-lines": { "unevaluatedProperties": 802, "type": 806 } }, "request_id": { "type": "string", "x-lines": { "unevaluatedProperties": 807, "type": 811 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 812, "type": 816 } } }, "x-lines": { "unevaluatedProperties": 790, "type": 792, "required": 793, "properties": 795 } };
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
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'", schema: schema35.required, parentSchema: schema35, data };
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
          const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.error_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.error_code.type, parentSchema: schema35.properties.error_code, data: data0 };
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
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.error_msg.type, parentSchema: schema35.properties.error_msg, data: data1 };
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
        const err4 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.request_id.type, parentSchema: schema35.properties.request_id, data: data2 };
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
        const err5 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.encoded_authorization_message.type, parentSchema: schema35.properties.encoded_authorization_message, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": { "error_code": true, "error_msg": true, "request_id": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "required": ["error_code"], "properties": { "error_code": { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 823, "type": 827, "minLength": 828 } }, "error_msg": { "type": "string", "x-lines": { "unevaluatedProperties": 829, "type": 833 } }, "encoded_authorization_message": { "type": "string", "x-lines": { "unevaluatedProperties": 834, "type": 838 } } }, "x-lines": { "unevaluatedProperties": 817, "type": 819, "required": 820, "properties": 822 } };
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
    if (data.error_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'", schema: schema36.required, parentSchema: schema36, data };
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
          const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.error_code, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.error_code.type, parentSchema: schema36.properties.error_code, data: data0 };
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
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.error_msg.type, parentSchema: schema36.properties.error_msg, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.encoded_authorization_message !== void 0) {
      let data2 = data.encoded_authorization_message;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.encoded_authorization_message.type, parentSchema: schema36.properties.encoded_authorization_message, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": { "error_code": true, "error_msg": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf[0].anyOf, parentSchema: schema34.anyOf[0], data };
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
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.error_code = true;
    props1.error_msg = true;
    props1.encoded_authorization_message = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf[1].anyOf, parentSchema: schema34.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.anyOf, parentSchema: schema34, data };
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
  validate72.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate72.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  } else {
    var props0 = typeof validate72.evaluated.props === "object" ? Object.assign({ __proto__: null }, validate72.evaluated.props) : validate72.evaluated.props;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      var key0Errors = errors;
      for (const key0 in data) {
        if (errors - key0Errors >= 1e3) break;
        if (!props0 || !props0[key0]) {
          const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema33, data };
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check10 = validate78;
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
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": { "error_code": true, "error_msg": true, "request_id": true, "encoded_authorization_message": true }, "dynamicProps": false, "dynamicItems": false };
var check11 = validate80;
var schema38 = { "$ref": "closed:GatewayError", "x-lines": { "unevaluatedProperties": 790 }, "unevaluatedProperties": false };
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
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "error_code" && key0 !== "error_msg" && key0 !== "request_id" && key0 !== "encoded_authorization_message") {
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
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check12 = validate82;
var schema40 = { "anyOf": [{ "anyOf": [{ "$ref": "open:GatewayError", "x-lines": { "unevaluatedProperties": 790 } }], "x-lines": { "anyOf": 783 } }, { "anyOf": [{ "$ref": "open:CloudDcError", "x-lines": { "unevaluatedProperties": 817 } }], "x-lines": { "anyOf": 784 } }, { "anyOf": [{ "$ref": "open:ThrottlingText", "x-lines": { "unevaluatedProperties": 786 } }], "x-lines": { "anyOf": 785 } }], "x-lines": { "unevaluatedProperties": 780, "anyOf": 782 } };
var schema41 = { "type": "string", "x-lines": { "unevaluatedProperties": 786, "type": 789 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.anyOf[0].anyOf, parentSchema: schema40.anyOf[0], data };
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
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.error_code = true;
    props1.error_msg = true;
    props1.encoded_authorization_message = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.anyOf[1].anyOf, parentSchema: schema40.anyOf[1], data };
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
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  valid3 = valid3 || _valid3;
  if (!valid3) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.anyOf[2].anyOf, parentSchema: schema40.anyOf[2], data };
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
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.anyOf, parentSchema: schema40, data };
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
  validate83.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  } else {
    var props0 = typeof validate83.evaluated.props === "object" ? Object.assign({ __proto__: null }, validate83.evaluated.props) : validate83.evaluated.props;
  }
  validate82.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate82.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check13 = validate89;
var schema42 = { "$ref": "closed:ThrottlingError", "x-lines": { "unevaluatedProperties": 780 }, "unevaluatedProperties": false };
var schema43 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:GatewayError", "x-lines": { "unevaluatedProperties": 790 } }], "x-lines": { "anyOf": 783 } }, { "anyOf": [{ "$ref": "closed:CloudDcError", "x-lines": { "unevaluatedProperties": 817 } }], "x-lines": { "anyOf": 784 } }, { "anyOf": [{ "$ref": "closed:ThrottlingText", "x-lines": { "unevaluatedProperties": 786 } }], "x-lines": { "anyOf": 785 } }], "x-lines": { "unevaluatedProperties": 780, "anyOf": 782 } };
var schema44 = { "type": "string", "x-lines": { "unevaluatedProperties": 786, "type": 789 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf[0].anyOf, parentSchema: schema43.anyOf[0], data };
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
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.error_code = true;
    props1.error_msg = true;
    props1.encoded_authorization_message = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf[1].anyOf, parentSchema: schema43.anyOf[1], data };
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
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  valid3 = valid3 || _valid3;
  if (!valid3) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf[2].anyOf, parentSchema: schema43.anyOf[2], data };
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
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data };
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
  validate90.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate90.evaluated = { "dynamicProps": true, "dynamicItems": false };
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
  } else {
    var props0 = typeof validate90.evaluated.props === "object" ? Object.assign({ __proto__: null }, validate90.evaluated.props) : validate90.evaluated.props;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      var key0Errors = errors;
      for (const key0 in data) {
        if (errors - key0Errors >= 1e3) break;
        if (!props0 || !props0[key0]) {
          const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema42, data };
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
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check14 = validate96;
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
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check15 = validate98;
var schema46 = { "$ref": "closed:ThrottlingText", "x-lines": { "unevaluatedProperties": 786 }, "unevaluatedProperties": false };
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
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var contract = {
  api: "huaweicloud-clouddc",
  file: "specs/huaweicloud-clouddc/openapi.yaml",
  version: "2.0.0",
  gateway: true,
  names: ["encoded_authorization_message"],
  line: 123,
  operations: [
    {
      operationId: "showRemoteConsole",
      method: "GET",
      path: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
      line: 125,
      parameters: [
        {
          name: "project_id",
          in: "path",
          required: true,
          line: 183,
          requiredLine: 185,
          schema: { open: check0, closed: check0 }
        },
        { name: "id", in: "path", required: true, line: 192, requiredLine: 194, schema: { open: check1, closed: check1 } },
        {
          name: "X-Project-Id",
          in: "header",
          required: false,
          line: 726,
          requiredLine: 726,
          schema: { open: check2, closed: check2 }
        },
        {
          name: "X-Security-Token",
          in: "header",
          required: false,
          line: 735,
          requiredLine: 735,
          schema: { open: check3, closed: check3 }
        }
      ],
      security: {
        line: 113,
        alternatives: [
          [{ scheme: "token", type: "apiKey", in: "header", name: "X-Auth-Token", line: 633 }],
          [
            {
              scheme: "signature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "SDK-HMAC-SHA256 ",
              signature: "sdk-hmac-sha256",
              line: 650
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 719 }
          ],
          [
            {
              scheme: "derivedSignature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "V11-HMAC-SHA256 ",
              signature: "v11-hmac-sha256",
              line: 676
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 719 }
          ],
          [
            {
              scheme: "sm3Signature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "SDK-HMAC-SM3 ",
              signature: "none",
              line: 696
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 719 }
          ],
          [
            {
              scheme: "ecdsaSignature",
              type: "apiKey",
              in: "header",
              name: "Authorization",
              prefix: "SDK-ECDSA-P256-SHA256 ",
              signature: "none",
              line: 707
            },
            { scheme: "signatureDate", type: "apiKey", in: "header", name: "X-Sdk-Date", line: 719 }
          ]
        ]
      },
      responses: [
        {
          status: "200",
          line: 204,
          content: [{ mediaType: "application/json", line: 220, schema: { open: check4, closed: check5 } }],
          headers: [
            { name: "Cache-Control", required: false, line: 745, schema: { open: check6, closed: check6 } },
            { name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "400",
          line: 228,
          content: [{ mediaType: "application/json", line: 265, schema: { open: check8, closed: check9 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "401",
          line: 277,
          content: [{ mediaType: "application/json", line: 318, schema: { open: check8, closed: check9 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "403",
          line: 334,
          content: [{ mediaType: "application/json", line: 379, schema: { open: check8, closed: check9 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "404",
          line: 389,
          content: [{ mediaType: "application/json", line: 413, schema: { open: check8, closed: check9 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "405",
          line: 423,
          content: [{ mediaType: "application/json", line: 437, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "413",
          line: 443,
          content: [{ mediaType: "application/json", line: 454, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "414",
          line: 460,
          content: [{ mediaType: "application/json", line: 471, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "429",
          line: 477,
          content: [
            { mediaType: "application/json", line: 504, schema: { open: check12, closed: check13 } },
            { mediaType: "text/plain", line: 514, schema: { open: check14, closed: check15 } }
          ],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "494",
          line: 520,
          content: [{ mediaType: "application/json", line: 531, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "500",
          line: 537,
          content: [{ mediaType: "application/json", line: 561, schema: { open: check8, closed: check9 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "502",
          line: 569,
          content: [{ mediaType: "application/json", line: 588, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "503",
          line: 596,
          content: [{ mediaType: "application/json", line: 608, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        },
        {
          status: "504",
          line: 614,
          content: [{ mediaType: "application/json", line: 625, schema: { open: check10, closed: check11 } }],
          headers: [{ name: "X-Request-Id", required: false, line: 752, schema: { open: check7, closed: check7 } }]
        }
      ]
    }
  ]
};
export {
  contract
};
