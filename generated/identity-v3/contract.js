// Generated from specs/identity-v3 by `npm run generate`; do not edit.
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
var schema19 = { "type": "string", "x-lines": { "unevaluatedProperties": 128, "type": 130 } };
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
var schema21 = { "type": "object", "required": ["auth"], "properties": { "auth": { "type": "object", "required": ["identity"], "properties": { "identity": { "$ref": "open:Identity", "x-lines": { "unevaluatedProperties": 386 } }, "scope": { "anyOf": [{ "anyOf": [{ "$ref": "open:Scope", "x-lines": { "unevaluatedProperties": 463 } }], "x-lines": { "anyOf": 381 } }, { "anyOf": [{ "type": "string", "const": "unscoped", "x-lines": { "unevaluatedProperties": 382, "type": 382, "const": 383 } }], "x-lines": { "anyOf": 382 } }], "x-lines": { "unevaluatedProperties": 375, "anyOf": 380 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 364, "type": 367, "required": 368, "properties": 370, "additionalProperties": 384 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 358, "type": 360, "required": 361, "properties": 363, "additionalProperties": 385 } };
var schema22 = { "type": "object", "required": ["methods"], "properties": { "methods": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 397, "type": 399 } }, "x-lines": { "unevaluatedProperties": 392, "type": 396, "items": 397 } }, "password": { "type": "object", "properties": { "user": { "$ref": "open:PasswordUser", "x-lines": { "unevaluatedProperties": 424 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 400, "type": 403, "properties": 404, "additionalProperties": 409 } }, "token": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 417, "type": 421 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 410, "type": 413, "required": 414, "properties": 416, "additionalProperties": 422 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 386, "type": 388, "required": 389, "properties": 391, "additionalProperties": 423 } };
var schema23 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 428, "type": 432 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 433, "type": 437 } }, "domain": { "$ref": "open:DomainChoice", "x-lines": { "unevaluatedProperties": 448 } }, "password": { "type": "string", "x-lines": { "unevaluatedProperties": 442, "type": 446 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 424, "type": 426, "properties": 427, "additionalProperties": 447 } };
var schema24 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 452, "type": 456 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 457, "type": 461 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 448, "type": 450, "properties": 451, "additionalProperties": 462 } };
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
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "id" || key0 === "name")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.id.type, parentSchema: schema24.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.name.type, parentSchema: schema24.properties.name, data: data1 };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "id" || key0 === "name" || key0 === "domain" || key0 === "password")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.id.type, parentSchema: schema23.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.name.type, parentSchema: schema23.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate57(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.password !== void 0) {
      let data3 = data.password;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.password.type, parentSchema: schema23.properties.password, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.methods === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property 'methods'", schema: schema22.required, parentSchema: schema22, data };
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
      if (!(key0 === "methods" || key0 === "password" || key0 === "token")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.methods !== void 0) {
      let data0 = data.methods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "#/properties/methods/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.methods.items.type, parentSchema: schema22.properties.methods.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.methods.type, parentSchema: schema22.properties.methods, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data2 = data.password;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        var key1Errors = errors;
        for (const key1 in data2) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "user")) {
            const err4 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.password, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.user !== void 0) {
          if (!validate56(data2.user, { instancePath: instancePath + "/password/user", parentData: data2, parentDataProperty: "user", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.password.type, parentSchema: schema22.properties.password, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data4 = data.token;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.id === void 0) {
          const err6 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema22.properties.token.required, parentSchema: schema22.properties.token, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var key2Errors = errors;
        for (const key2 in data4) {
          if (errors - key2Errors >= 1e3) break;
          if (!(key2 === "id")) {
            const err7 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.token, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.id !== void 0) {
          let data5 = data4.id;
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/token/id", schemaPath: "#/properties/token/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.token.properties.id.type, parentSchema: schema22.properties.token.properties.id, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.token.type, parentSchema: schema22.properties.token, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "object", "properties": { "project": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 472, "type": 476 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 477, "type": 481 } }, "domain": { "$ref": "open:DomainChoice", "x-lines": { "unevaluatedProperties": 448 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 467, "type": 470, "properties": 471, "additionalProperties": 486 } }, "domain": { "$ref": "open:DomainChoice", "x-lines": { "unevaluatedProperties": 448 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 463, "type": 465, "properties": 466, "additionalProperties": 491 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "project" || key0 === "domain")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "id" || key1 === "name" || key1 === "domain")) {
            const err1 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.properties.project, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/project/id", schemaPath: "#/properties/project/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.project.properties.id.type, parentSchema: schema25.properties.project.properties.id, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/project/name", schemaPath: "#/properties/project/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.project.properties.name.type, parentSchema: schema25.properties.project.properties.name, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.domain !== void 0) {
          if (!validate57(data0.domain, { instancePath: instancePath + "/project/domain", parentData: data0, parentDataProperty: "domain", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.project.type, parentSchema: schema25.properties.project, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate57(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, message: "must have required property 'auth'", schema: schema21.required, parentSchema: schema21, data };
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
      if (!(key0 === "auth")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data0 = data.auth;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.identity === void 0) {
          const err2 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "identity" }, message: "must have required property 'identity'", schema: schema21.properties.auth.required, parentSchema: schema21.properties.auth, data: data0 };
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
          if (!(key1 === "identity" || key1 === "scope")) {
            const err3 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.properties.auth, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.identity !== void 0) {
          if (!validate55(data0.identity, { instancePath: instancePath + "/auth/identity", parentData: data0, parentDataProperty: "identity", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data0.scope !== void 0) {
          let data2 = data0.scope;
          const _errs7 = errors;
          let valid2 = false;
          const _errs8 = errors;
          const _errs9 = errors;
          let valid3 = false;
          const _errs10 = errors;
          if (!validate61(data2, { instancePath: instancePath + "/auth/scope", parentData: data0, parentDataProperty: "scope", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs10 === errors;
          valid3 = valid3 || _valid1;
          if (!valid3) {
            const err4 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.properties.auth.properties.scope.anyOf[0].anyOf, parentSchema: schema21.properties.auth.properties.scope.anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          } else {
            errors = _errs9;
            if (vErrors !== null) {
              if (_errs9) {
                vErrors.length = _errs9;
              } else {
                vErrors = null;
              }
            }
          }
          var _valid0 = _errs8 === errors;
          valid2 = valid2 || _valid0;
          const _errs11 = errors;
          const _errs12 = errors;
          let valid4 = false;
          const _errs13 = errors;
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.auth.properties.scope.anyOf[1].anyOf[0].type, parentSchema: schema21.properties.auth.properties.scope.anyOf[1].anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if ("unscoped" !== data2) {
            const err6 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/1/anyOf/0/const", keyword: "const", params: { allowedValue: "unscoped" }, message: "must be equal to constant", schema: "unscoped", parentSchema: schema21.properties.auth.properties.scope.anyOf[1].anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid2 = _errs13 === errors;
          valid4 = valid4 || _valid2;
          if (!valid4) {
            const err7 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.properties.auth.properties.scope.anyOf[1].anyOf, parentSchema: schema21.properties.auth.properties.scope.anyOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          } else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              } else {
                vErrors = null;
              }
            }
          }
          var _valid0 = _errs11 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const err8 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema21.properties.auth.properties.scope.anyOf, parentSchema: schema21.properties.auth.properties.scope, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
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
        }
      } else {
        const err9 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.properties.auth.type, parentSchema: schema21.properties.auth, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
    errors = vErrors.length;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check2 = validate66;
var schema27 = { "type": "object", "required": ["auth"], "properties": { "auth": { "type": "object", "required": ["identity"], "properties": { "identity": { "$ref": "closed:Identity", "x-lines": { "unevaluatedProperties": 386 }, "unevaluatedProperties": false }, "scope": { "anyOf": [{ "anyOf": [{ "$ref": "closed:Scope", "x-lines": { "unevaluatedProperties": 463 } }], "x-lines": { "anyOf": 381 } }, { "anyOf": [{ "type": "string", "const": "unscoped", "x-lines": { "unevaluatedProperties": 382, "type": 382, "const": 383 } }], "x-lines": { "anyOf": 382 } }], "x-lines": { "unevaluatedProperties": 375, "anyOf": 380 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 364, "type": 367, "required": 368, "properties": 370, "additionalProperties": 384 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 358, "type": 360, "required": 361, "properties": 363, "additionalProperties": 385 } };
var schema28 = { "type": "object", "required": ["methods"], "properties": { "methods": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 397, "type": 399 } }, "x-lines": { "unevaluatedProperties": 392, "type": 396, "items": 397 } }, "password": { "type": "object", "properties": { "user": { "$ref": "closed:PasswordUser", "x-lines": { "unevaluatedProperties": 424 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 400, "type": 403, "properties": 404, "additionalProperties": 409 } }, "token": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 417, "type": 421 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 410, "type": 413, "required": 414, "properties": 416, "additionalProperties": 422 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 386, "type": 388, "required": 389, "properties": 391, "additionalProperties": 423 } };
var schema29 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 428, "type": 432 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 433, "type": 437 } }, "domain": { "$ref": "closed:DomainChoice", "x-lines": { "unevaluatedProperties": 448 }, "unevaluatedProperties": false }, "password": { "type": "string", "x-lines": { "unevaluatedProperties": 442, "type": 446 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 424, "type": 426, "properties": 427, "additionalProperties": 447 } };
var schema30 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 452, "type": 456 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 457, "type": 461 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 448, "type": 450, "properties": 451, "additionalProperties": 462 } };
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
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "id" || key0 === "name")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.id.type, parentSchema: schema30.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.name.type, parentSchema: schema30.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (!(key0 === "id" || key0 === "name" || key0 === "domain" || key0 === "password")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.id.type, parentSchema: schema29.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.name.type, parentSchema: schema29.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate70(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.password !== void 0) {
      let data3 = data.password;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.password.type, parentSchema: schema29.properties.password, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.methods === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property 'methods'", schema: schema28.required, parentSchema: schema28, data };
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
      if (!(key0 === "methods" || key0 === "password" || key0 === "token")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.methods !== void 0) {
      let data0 = data.methods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "#/properties/methods/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.methods.items.type, parentSchema: schema28.properties.methods.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.methods.type, parentSchema: schema28.properties.methods, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data2 = data.password;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        var key1Errors = errors;
        for (const key1 in data2) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "user")) {
            const err4 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.properties.password, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.user !== void 0) {
          if (!validate69(data2.user, { instancePath: instancePath + "/password/user", parentData: data2, parentDataProperty: "user", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.password.type, parentSchema: schema28.properties.password, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data4 = data.token;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.id === void 0) {
          const err6 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema28.properties.token.required, parentSchema: schema28.properties.token, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        var key2Errors = errors;
        for (const key2 in data4) {
          if (errors - key2Errors >= 1e3) break;
          if (!(key2 === "id")) {
            const err7 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28.properties.token, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.id !== void 0) {
          let data5 = data4.id;
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/token/id", schemaPath: "#/properties/token/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.token.properties.id.type, parentSchema: schema28.properties.token.properties.id, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.properties.token.type, parentSchema: schema28.properties.token, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "object", "properties": { "project": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 472, "type": 476 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 477, "type": 481 } }, "domain": { "$ref": "closed:DomainChoice", "x-lines": { "unevaluatedProperties": 448 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 467, "type": 470, "properties": 471, "additionalProperties": 486 } }, "domain": { "$ref": "closed:DomainChoice", "x-lines": { "unevaluatedProperties": 448 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 463, "type": 465, "properties": 466, "additionalProperties": 491 } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
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
      if (!(key0 === "project" || key0 === "domain")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (!(key1 === "id" || key1 === "name" || key1 === "domain")) {
            const err1 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.project, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/project/id", schemaPath: "#/properties/project/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.project.properties.id.type, parentSchema: schema31.properties.project.properties.id, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/project/name", schemaPath: "#/properties/project/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.project.properties.name.type, parentSchema: schema31.properties.project.properties.name, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.domain !== void 0) {
          if (!validate70(data0.domain, { instancePath: instancePath + "/project/domain", parentData: data0, parentDataProperty: "domain", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.project.type, parentSchema: schema31.properties.project, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate70(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.auth === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" }, message: "must have required property 'auth'", schema: schema27.required, parentSchema: schema27, data };
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
      if (!(key0 === "auth")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.auth !== void 0) {
      let data0 = data.auth;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.identity === void 0) {
          const err2 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "identity" }, message: "must have required property 'identity'", schema: schema27.properties.auth.required, parentSchema: schema27.properties.auth, data: data0 };
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
          if (!(key1 === "identity" || key1 === "scope")) {
            const err3 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.properties.auth, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.identity !== void 0) {
          if (!validate68(data0.identity, { instancePath: instancePath + "/auth/identity", parentData: data0, parentDataProperty: "identity", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
        if (data0.scope !== void 0) {
          let data2 = data0.scope;
          const _errs8 = errors;
          let valid2 = false;
          const _errs9 = errors;
          const _errs10 = errors;
          let valid3 = false;
          const _errs11 = errors;
          if (!validate74(data2, { instancePath: instancePath + "/auth/scope", parentData: data0, parentDataProperty: "scope", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs11 === errors;
          valid3 = valid3 || _valid1;
          if (_valid1) {
            var props0 = true;
          }
          if (!valid3) {
            const err4 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema27.properties.auth.properties.scope.anyOf[0].anyOf, parentSchema: schema27.properties.auth.properties.scope.anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
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
          valid2 = valid2 || _valid0;
          const _errs12 = errors;
          const _errs13 = errors;
          let valid4 = false;
          const _errs14 = errors;
          if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/1/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.auth.properties.scope.anyOf[1].anyOf[0].type, parentSchema: schema27.properties.auth.properties.scope.anyOf[1].anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if ("unscoped" !== data2) {
            const err6 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/1/anyOf/0/const", keyword: "const", params: { allowedValue: "unscoped" }, message: "must be equal to constant", schema: "unscoped", parentSchema: schema27.properties.auth.properties.scope.anyOf[1].anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid2 = _errs14 === errors;
          valid4 = valid4 || _valid2;
          if (!valid4) {
            const err7 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema27.properties.auth.properties.scope.anyOf[1].anyOf, parentSchema: schema27.properties.auth.properties.scope.anyOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
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
          var _valid0 = _errs12 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const err8 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema27.properties.auth.properties.scope.anyOf, parentSchema: schema27.properties.auth.properties.scope, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
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
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (props0 !== true) {
              var key2Errors = errors;
              for (const key2 in data2) {
                if (errors - key2Errors >= 1e3) break;
                if (!props0 || !props0[key2]) {
                  const err9 = { instancePath: instancePath + "/auth/scope", schemaPath: "#/properties/auth/properties/scope/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema27.properties.auth.properties.scope, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.properties.auth.type, parentSchema: schema27.properties.auth, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check3 = validate79;
var schema33 = { "type": "object", "required": ["token"], "properties": { "token": { "$ref": "open:Token", "x-lines": { "unevaluatedProperties": 502 } } }, "x-lines": { "unevaluatedProperties": 492, "type": 494, "required": 495, "properties": 497 } };
var schema34 = { "type": "object", "required": ["methods", "user", "issued_at", "expires_at"], "properties": { "methods": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 515, "type": 517 } }, "x-lines": { "unevaluatedProperties": 511, "type": 514, "items": 515 } }, "user": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 523, "type": 527 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 528, "type": 532 } }, "domain": { "$ref": "open:Named", "x-lines": { "unevaluatedProperties": 598 } }, "password_expires_at": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 537, "type": 541 } } }, "x-lines": { "unevaluatedProperties": 518, "type": 521, "properties": 522 } }, "audit_ids": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 546, "type": 548 } }, "x-lines": { "unevaluatedProperties": 542, "type": 545, "items": 546 } }, "issued_at": { "type": "string", "x-lines": { "unevaluatedProperties": 549, "type": 553 } }, "expires_at": { "type": "string", "x-lines": { "unevaluatedProperties": 554, "type": 558 } }, "project": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 564, "type": 568 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 569, "type": 573 } }, "domain": { "$ref": "open:Named", "x-lines": { "unevaluatedProperties": 598 } } }, "x-lines": { "unevaluatedProperties": 559, "type": 562, "properties": 563 } }, "domain": { "$ref": "open:Named", "x-lines": { "unevaluatedProperties": 598 } }, "is_domain": { "type": "boolean", "x-lines": { "unevaluatedProperties": 582, "type": 585 } }, "roles": { "type": "array", "items": { "$ref": "open:Named", "x-lines": { "unevaluatedProperties": 598 } }, "x-lines": { "unevaluatedProperties": 586, "type": 589, "items": 590 } }, "catalog": { "type": "array", "items": { "$ref": "open:Service", "x-lines": { "unevaluatedProperties": 612 } }, "x-lines": { "unevaluatedProperties": 592, "type": 595, "items": 596 } } }, "x-lines": { "unevaluatedProperties": 502, "type": 504, "required": 505, "properties": 510 } };
var schema35 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 602, "type": 606 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 607, "type": 611 } } }, "x-lines": { "unevaluatedProperties": 598, "type": 600, "properties": 601 } };
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
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.id.type, parentSchema: schema35.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.name.type, parentSchema: schema35.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "id": true, "name": true }, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 616, "type": 620 } }, "type": { "type": "string", "x-lines": { "unevaluatedProperties": 621, "type": 625 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 626, "type": 630 } }, "endpoints": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 638, "type": 642 } }, "interface": { "type": "string", "x-lines": { "unevaluatedProperties": 643, "type": 647 } }, "region": { "type": "string", "x-lines": { "unevaluatedProperties": 648, "type": 652 } }, "region_id": { "type": "string", "x-lines": { "unevaluatedProperties": 653, "type": 657 } }, "url": { "type": "string", "x-lines": { "unevaluatedProperties": 658, "type": 662 } } }, "x-lines": { "unevaluatedProperties": 635, "type": 636, "properties": 637 } }, "x-lines": { "unevaluatedProperties": 631, "type": 634, "items": 635 } } }, "x-lines": { "unevaluatedProperties": 612, "type": 614, "properties": 615 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.id.type, parentSchema: schema36.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.type.type, parentSchema: schema36.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data3 = data.endpoints;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id !== void 0) {
              let data5 = data4.id;
              if (typeof data5 !== "string") {
                const err3 = { instancePath: instancePath + "/endpoints/" + i0 + "/id", schemaPath: "#/properties/endpoints/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.endpoints.items.properties.id.type, parentSchema: schema36.properties.endpoints.items.properties.id, data: data5 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data4.interface !== void 0) {
              let data6 = data4.interface;
              if (typeof data6 !== "string") {
                const err4 = { instancePath: instancePath + "/endpoints/" + i0 + "/interface", schemaPath: "#/properties/endpoints/items/properties/interface/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.endpoints.items.properties.interface.type, parentSchema: schema36.properties.endpoints.items.properties.interface, data: data6 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data4.region !== void 0) {
              let data7 = data4.region;
              if (typeof data7 !== "string") {
                const err5 = { instancePath: instancePath + "/endpoints/" + i0 + "/region", schemaPath: "#/properties/endpoints/items/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.endpoints.items.properties.region.type, parentSchema: schema36.properties.endpoints.items.properties.region, data: data7 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data4.region_id !== void 0) {
              let data8 = data4.region_id;
              if (typeof data8 !== "string") {
                const err6 = { instancePath: instancePath + "/endpoints/" + i0 + "/region_id", schemaPath: "#/properties/endpoints/items/properties/region_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.endpoints.items.properties.region_id.type, parentSchema: schema36.properties.endpoints.items.properties.region_id, data: data8 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4.url !== void 0) {
              let data9 = data4.url;
              if (typeof data9 !== "string") {
                const err7 = { instancePath: instancePath + "/endpoints/" + i0 + "/url", schemaPath: "#/properties/endpoints/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.endpoints.items.properties.url.type, parentSchema: schema36.properties.endpoints.items.properties.url, data: data9 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/endpoints/" + i0, schemaPath: "#/properties/endpoints/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.endpoints.items.type, parentSchema: schema36.properties.endpoints.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.endpoints.type, parentSchema: schema36.properties.endpoints, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": { "id": true, "type": true, "name": true, "endpoints": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.methods === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property 'methods'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.user === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.issued_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued_at" }, message: "must have required property 'issued_at'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.expires_at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.methods !== void 0) {
      let data0 = data.methods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "#/properties/methods/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.methods.items.type, parentSchema: schema34.properties.methods.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.methods.type, parentSchema: schema34.properties.methods, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.user.properties.id.type, parentSchema: schema34.properties.user.properties.id, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data4 = data2.name;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/user/name", schemaPath: "#/properties/user/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.user.properties.name.type, parentSchema: schema34.properties.user.properties.name, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.domain !== void 0) {
          if (!validate82(data2.domain, { instancePath: instancePath + "/user/domain", parentData: data2, parentDataProperty: "domain", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
        if (data2.password_expires_at !== void 0) {
          let data6 = data2.password_expires_at;
          if (typeof data6 !== "string" && data6 !== null) {
            const err8 = { instancePath: instancePath + "/user/password_expires_at", schemaPath: "#/properties/user/properties/password_expires_at/type", keyword: "type", params: { type: schema34.properties.user.properties.password_expires_at.type }, message: "must be string,null", schema: schema34.properties.user.properties.password_expires_at.type, parentSchema: schema34.properties.user.properties.password_expires_at, data: data6 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.user.type, parentSchema: schema34.properties.user, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.audit_ids !== void 0) {
      let data7 = data.audit_ids;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0, i1Errors = errors; i1 < len1 && errors - i1Errors < 1e3; i1++) {
          let data8 = data7[i1];
          if (typeof data8 !== "string") {
            const err10 = { instancePath: instancePath + "/audit_ids/" + i1, schemaPath: "#/properties/audit_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.audit_ids.items.type, parentSchema: schema34.properties.audit_ids.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/audit_ids", schemaPath: "#/properties/audit_ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.audit_ids.type, parentSchema: schema34.properties.audit_ids, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.issued_at !== void 0) {
      let data9 = data.issued_at;
      if (typeof data9 !== "string") {
        const err12 = { instancePath: instancePath + "/issued_at", schemaPath: "#/properties/issued_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.issued_at.type, parentSchema: schema34.properties.issued_at, data: data9 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data10 = data.expires_at;
      if (typeof data10 !== "string") {
        const err13 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.expires_at.type, parentSchema: schema34.properties.expires_at, data: data10 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data11 = data.project;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id !== void 0) {
          let data12 = data11.id;
          if (typeof data12 !== "string") {
            const err14 = { instancePath: instancePath + "/project/id", schemaPath: "#/properties/project/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.project.properties.id.type, parentSchema: schema34.properties.project.properties.id, data: data12 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data11.name !== void 0) {
          let data13 = data11.name;
          if (typeof data13 !== "string") {
            const err15 = { instancePath: instancePath + "/project/name", schemaPath: "#/properties/project/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.project.properties.name.type, parentSchema: schema34.properties.project.properties.name, data: data13 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data11.domain !== void 0) {
          if (!validate82(data11.domain, { instancePath: instancePath + "/project/domain", parentData: data11, parentDataProperty: "domain", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.project.type, parentSchema: schema34.properties.project, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (!validate82(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_domain !== void 0) {
      let data16 = data.is_domain;
      if (typeof data16 !== "boolean") {
        const err17 = { instancePath: instancePath + "/is_domain", schemaPath: "#/properties/is_domain/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_domain.type, parentSchema: schema34.properties.is_domain, data: data16 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data17 = data.roles;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0, i2Errors = errors; i2 < len2 && errors - i2Errors < 1e3; i2++) {
          if (!validate82(data17[i2], { instancePath: instancePath + "/roles/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.roles.type, parentSchema: schema34.properties.roles, data: data17 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data19 = data.catalog;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0, i3Errors = errors; i3 < len3 && errors - i3Errors < 1e3; i3++) {
          if (!validate87(data19[i3], { instancePath: instancePath + "/catalog/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.catalog.type, parentSchema: schema34.properties.catalog, data: data19 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": { "methods": true, "user": true, "audit_ids": true, "issued_at": true, "expires_at": true, "project": true, "domain": true, "is_domain": true, "roles": true, "catalog": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.token !== void 0) {
      if (!validate81(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
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
validate80.evaluated = { "props": { "token": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
    errors = vErrors.length;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": { "token": true }, "dynamicProps": false, "dynamicItems": false };
var check4 = validate91;
var schema37 = { "$ref": "closed:CreateTokenResponse", "x-lines": { "unevaluatedProperties": 492 }, "unevaluatedProperties": false };
var schema38 = { "type": "object", "required": ["token"], "properties": { "token": { "$ref": "closed:Token", "x-lines": { "unevaluatedProperties": 502 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 492, "type": 494, "required": 495, "properties": 497 } };
var schema39 = { "type": "object", "required": ["methods", "user", "issued_at", "expires_at"], "properties": { "methods": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 515, "type": 517 } }, "x-lines": { "unevaluatedProperties": 511, "type": 514, "items": 515 } }, "user": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 523, "type": 527 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 528, "type": 532 } }, "domain": { "$ref": "closed:Named", "x-lines": { "unevaluatedProperties": 598 }, "unevaluatedProperties": false }, "password_expires_at": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 537, "type": 541 } } }, "x-lines": { "unevaluatedProperties": 518, "type": 521, "properties": 522 }, "unevaluatedProperties": false }, "audit_ids": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 546, "type": 548 } }, "x-lines": { "unevaluatedProperties": 542, "type": 545, "items": 546 } }, "issued_at": { "type": "string", "x-lines": { "unevaluatedProperties": 549, "type": 553 } }, "expires_at": { "type": "string", "x-lines": { "unevaluatedProperties": 554, "type": 558 } }, "project": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 564, "type": 568 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 569, "type": 573 } }, "domain": { "$ref": "closed:Named", "x-lines": { "unevaluatedProperties": 598 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 559, "type": 562, "properties": 563 }, "unevaluatedProperties": false }, "domain": { "$ref": "closed:Named", "x-lines": { "unevaluatedProperties": 598 }, "unevaluatedProperties": false }, "is_domain": { "type": "boolean", "x-lines": { "unevaluatedProperties": 582, "type": 585 } }, "roles": { "type": "array", "items": { "$ref": "closed:Named", "x-lines": { "unevaluatedProperties": 598 }, "unevaluatedProperties": false }, "x-lines": { "unevaluatedProperties": 586, "type": 589, "items": 590 } }, "catalog": { "type": "array", "items": { "$ref": "closed:Service", "x-lines": { "unevaluatedProperties": 612 }, "unevaluatedProperties": false }, "x-lines": { "unevaluatedProperties": 592, "type": 595, "items": 596 } } }, "x-lines": { "unevaluatedProperties": 502, "type": 504, "required": 505, "properties": 510 } };
var schema40 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 602, "type": 606 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 607, "type": 611 } } }, "x-lines": { "unevaluatedProperties": 598, "type": 600, "properties": 601 } };
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
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.id.type, parentSchema: schema40.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.name.type, parentSchema: schema40.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "id": true, "name": true }, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 616, "type": 620 } }, "type": { "type": "string", "x-lines": { "unevaluatedProperties": 621, "type": 625 } }, "name": { "type": "string", "x-lines": { "unevaluatedProperties": 626, "type": 630 } }, "endpoints": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "x-lines": { "unevaluatedProperties": 638, "type": 642 } }, "interface": { "type": "string", "x-lines": { "unevaluatedProperties": 643, "type": 647 } }, "region": { "type": "string", "x-lines": { "unevaluatedProperties": 648, "type": 652 } }, "region_id": { "type": "string", "x-lines": { "unevaluatedProperties": 653, "type": 657 } }, "url": { "type": "string", "x-lines": { "unevaluatedProperties": 658, "type": 662 } } }, "x-lines": { "unevaluatedProperties": 635, "type": 636, "properties": 637 }, "unevaluatedProperties": false }, "x-lines": { "unevaluatedProperties": 631, "type": 634, "items": 635 } } }, "x-lines": { "unevaluatedProperties": 612, "type": 614, "properties": 615 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.id.type, parentSchema: schema41.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.type.type, parentSchema: schema41.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.name.type, parentSchema: schema41.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data3 = data.endpoints;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id !== void 0) {
              let data5 = data4.id;
              if (typeof data5 !== "string") {
                const err3 = { instancePath: instancePath + "/endpoints/" + i0 + "/id", schemaPath: "#/properties/endpoints/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.endpoints.items.properties.id.type, parentSchema: schema41.properties.endpoints.items.properties.id, data: data5 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data4.interface !== void 0) {
              let data6 = data4.interface;
              if (typeof data6 !== "string") {
                const err4 = { instancePath: instancePath + "/endpoints/" + i0 + "/interface", schemaPath: "#/properties/endpoints/items/properties/interface/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.endpoints.items.properties.interface.type, parentSchema: schema41.properties.endpoints.items.properties.interface, data: data6 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data4.region !== void 0) {
              let data7 = data4.region;
              if (typeof data7 !== "string") {
                const err5 = { instancePath: instancePath + "/endpoints/" + i0 + "/region", schemaPath: "#/properties/endpoints/items/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.endpoints.items.properties.region.type, parentSchema: schema41.properties.endpoints.items.properties.region, data: data7 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data4.region_id !== void 0) {
              let data8 = data4.region_id;
              if (typeof data8 !== "string") {
                const err6 = { instancePath: instancePath + "/endpoints/" + i0 + "/region_id", schemaPath: "#/properties/endpoints/items/properties/region_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.endpoints.items.properties.region_id.type, parentSchema: schema41.properties.endpoints.items.properties.region_id, data: data8 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4.url !== void 0) {
              let data9 = data4.url;
              if (typeof data9 !== "string") {
                const err7 = { instancePath: instancePath + "/endpoints/" + i0 + "/url", schemaPath: "#/properties/endpoints/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.endpoints.items.properties.url.type, parentSchema: schema41.properties.endpoints.items.properties.url, data: data9 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            var key0Errors = errors;
            for (const key0 in data4) {
              if (errors - key0Errors >= 1e3) break;
              if (key0 !== "id" && key0 !== "interface" && key0 !== "region" && key0 !== "region_id" && key0 !== "url") {
                const err8 = { instancePath: instancePath + "/endpoints/" + i0, schemaPath: "#/properties/endpoints/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema41.properties.endpoints.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/endpoints/" + i0, schemaPath: "#/properties/endpoints/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.endpoints.items.type, parentSchema: schema41.properties.endpoints.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.endpoints.type, parentSchema: schema41.properties.endpoints, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": { "id": true, "type": true, "name": true, "endpoints": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.methods === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" }, message: "must have required property 'methods'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.user === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.issued_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issued_at" }, message: "must have required property 'issued_at'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.expires_at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.methods !== void 0) {
      let data0 = data.methods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/methods/" + i0, schemaPath: "#/properties/methods/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.methods.items.type, parentSchema: schema39.properties.methods.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.methods.type, parentSchema: schema39.properties.methods, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.user.properties.id.type, parentSchema: schema39.properties.user.properties.id, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data4 = data2.name;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/user/name", schemaPath: "#/properties/user/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.user.properties.name.type, parentSchema: schema39.properties.user.properties.name, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.domain !== void 0) {
          let data5 = data2.domain;
          if (!validate94(data5, { instancePath: instancePath + "/user/domain", parentData: data2, parentDataProperty: "domain", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            var key0Errors = errors;
            for (const key0 in data5) {
              if (errors - key0Errors >= 1e3) break;
              if (key0 !== "id" && key0 !== "name") {
                const err8 = { instancePath: instancePath + "/user/domain", schemaPath: "#/properties/user/properties/domain/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.user.properties.domain, data: data5 };
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
        if (data2.password_expires_at !== void 0) {
          let data6 = data2.password_expires_at;
          if (typeof data6 !== "string" && data6 !== null) {
            const err9 = { instancePath: instancePath + "/user/password_expires_at", schemaPath: "#/properties/user/properties/password_expires_at/type", keyword: "type", params: { type: schema39.properties.user.properties.password_expires_at.type }, message: "must be string,null", schema: schema39.properties.user.properties.password_expires_at.type, parentSchema: schema39.properties.user.properties.password_expires_at, data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        var key1Errors = errors;
        for (const key1 in data2) {
          if (errors - key1Errors >= 1e3) break;
          if (key1 !== "id" && key1 !== "name" && key1 !== "domain" && key1 !== "password_expires_at") {
            const err10 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.user, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.user.type, parentSchema: schema39.properties.user, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.audit_ids !== void 0) {
      let data7 = data.audit_ids;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0, i1Errors = errors; i1 < len1 && errors - i1Errors < 1e3; i1++) {
          let data8 = data7[i1];
          if (typeof data8 !== "string") {
            const err12 = { instancePath: instancePath + "/audit_ids/" + i1, schemaPath: "#/properties/audit_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.audit_ids.items.type, parentSchema: schema39.properties.audit_ids.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/audit_ids", schemaPath: "#/properties/audit_ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.audit_ids.type, parentSchema: schema39.properties.audit_ids, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.issued_at !== void 0) {
      let data9 = data.issued_at;
      if (typeof data9 !== "string") {
        const err14 = { instancePath: instancePath + "/issued_at", schemaPath: "#/properties/issued_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.issued_at.type, parentSchema: schema39.properties.issued_at, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data10 = data.expires_at;
      if (typeof data10 !== "string") {
        const err15 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.expires_at.type, parentSchema: schema39.properties.expires_at, data: data10 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data11 = data.project;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.id !== void 0) {
          let data12 = data11.id;
          if (typeof data12 !== "string") {
            const err16 = { instancePath: instancePath + "/project/id", schemaPath: "#/properties/project/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.project.properties.id.type, parentSchema: schema39.properties.project.properties.id, data: data12 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data11.name !== void 0) {
          let data13 = data11.name;
          if (typeof data13 !== "string") {
            const err17 = { instancePath: instancePath + "/project/name", schemaPath: "#/properties/project/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.project.properties.name.type, parentSchema: schema39.properties.project.properties.name, data: data13 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data11.domain !== void 0) {
          let data14 = data11.domain;
          if (!validate94(data14, { instancePath: instancePath + "/project/domain", parentData: data11, parentDataProperty: "domain", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            var key2Errors = errors;
            for (const key2 in data14) {
              if (errors - key2Errors >= 1e3) break;
              if (key2 !== "id" && key2 !== "name") {
                const err18 = { instancePath: instancePath + "/project/domain", schemaPath: "#/properties/project/properties/domain/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.project.properties.domain, data: data14 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
        }
        var key3Errors = errors;
        for (const key3 in data11) {
          if (errors - key3Errors >= 1e3) break;
          if (key3 !== "id" && key3 !== "name" && key3 !== "domain") {
            const err19 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.project, data: data11 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.project.type, parentSchema: schema39.properties.project, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      let data15 = data.domain;
      if (!validate94(data15, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        var key4Errors = errors;
        for (const key4 in data15) {
          if (errors - key4Errors >= 1e3) break;
          if (key4 !== "id" && key4 !== "name") {
            const err21 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.domain, data: data15 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data.is_domain !== void 0) {
      let data16 = data.is_domain;
      if (typeof data16 !== "boolean") {
        const err22 = { instancePath: instancePath + "/is_domain", schemaPath: "#/properties/is_domain/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.properties.is_domain.type, parentSchema: schema39.properties.is_domain, data: data16 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data17 = data.roles;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0, i2Errors = errors; i2 < len2 && errors - i2Errors < 1e3; i2++) {
          let data18 = data17[i2];
          if (!validate94(data18, { instancePath: instancePath + "/roles/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            var key5Errors = errors;
            for (const key5 in data18) {
              if (errors - key5Errors >= 1e3) break;
              if (key5 !== "id" && key5 !== "name") {
                const err23 = { instancePath: instancePath + "/roles/" + i2, schemaPath: "#/properties/roles/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.roles.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.roles.type, parentSchema: schema39.properties.roles, data: data17 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data19 = data.catalog;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0, i3Errors = errors; i3 < len3 && errors - i3Errors < 1e3; i3++) {
          let data20 = data19[i3];
          if (!validate99(data20, { instancePath: instancePath + "/catalog/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            var key6Errors = errors;
            for (const key6 in data20) {
              if (errors - key6Errors >= 1e3) break;
              if (key6 !== "id" && key6 !== "type" && key6 !== "name" && key6 !== "endpoints") {
                const err25 = { instancePath: instancePath + "/catalog/" + i3, schemaPath: "#/properties/catalog/items/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key6 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema39.properties.catalog.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.catalog.type, parentSchema: schema39.properties.catalog, data: data19 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": { "methods": true, "user": true, "audit_ids": true, "issued_at": true, "expires_at": true, "project": true, "domain": true, "is_domain": true, "roles": true, "catalog": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (!validate93(data0, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "methods" && key0 !== "user" && key0 !== "audit_ids" && key0 !== "issued_at" && key0 !== "expires_at" && key0 !== "project" && key0 !== "domain" && key0 !== "is_domain" && key0 !== "roles" && key0 !== "catalog") {
            const err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema38.properties.token, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": { "token": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "token") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check5 = validate103;
var schema42 = { "type": "string", "minLength": 1, "x-lines": { "unevaluatedProperties": 325, "type": 326, "minLength": 327 } };
var func1 = require_ucs2length().default;
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
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check6 = validate104;
var schema43 = { "type": "string", "x-lines": { "unevaluatedProperties": 332, "type": 334 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check7 = validate105;
var schema44 = { "type": "string", "x-lines": { "unevaluatedProperties": 339, "type": 341 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check8 = validate106;
var schema46 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 677, "type": 680 } }, "title": { "type": "string", "x-lines": { "unevaluatedProperties": 681, "type": 685 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 686, "type": 690 } }, "identity": { "type": "object", "properties": { "methods": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 700, "type": 702 } }, "x-lines": { "unevaluatedProperties": 696, "type": 699, "items": 700 } } }, "x-lines": { "unevaluatedProperties": 691, "type": 694, "properties": 695 } } }, "x-lines": { "unevaluatedProperties": 669, "type": 672, "required": 673, "properties": 676 } } }, "x-lines": { "unevaluatedProperties": 663, "type": 665, "required": 666, "properties": 668 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema46.required, parentSchema: schema46, data };
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
          const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema46.properties.error.required, parentSchema: schema46.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema46.properties.error.required, parentSchema: schema46.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties.error.properties.code.type, parentSchema: schema46.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/error/title", schemaPath: "#/properties/error/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.error.properties.title.type, parentSchema: schema46.properties.error.properties.title, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data3 = data0.message;
          if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.error.properties.message.type, parentSchema: schema46.properties.error.properties.message, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.identity !== void 0) {
          let data4 = data0.identity;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.methods !== void 0) {
              let data5 = data4.methods;
              if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 !== "string") {
                    const err6 = { instancePath: instancePath + "/error/identity/methods/" + i0, schemaPath: "#/properties/error/properties/identity/properties/methods/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.error.properties.identity.properties.methods.items.type, parentSchema: schema46.properties.error.properties.identity.properties.methods.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
              } else {
                const err7 = { instancePath: instancePath + "/error/identity/methods", schemaPath: "#/properties/error/properties/identity/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.error.properties.identity.properties.methods.type, parentSchema: schema46.properties.error.properties.identity.properties.methods, data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/error/identity", schemaPath: "#/properties/error/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.error.properties.identity.type, parentSchema: schema46.properties.error.properties.identity, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.error.type, parentSchema: schema46.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
    errors = vErrors.length;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
var check9 = validate109;
var schema47 = { "$ref": "closed:IdentityFailure", "x-lines": { "unevaluatedProperties": 663 }, "unevaluatedProperties": false };
var schema48 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 677, "type": 680 } }, "title": { "type": "string", "x-lines": { "unevaluatedProperties": 681, "type": 685 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 686, "type": 690 } }, "identity": { "type": "object", "properties": { "methods": { "type": "array", "items": { "type": "string", "x-lines": { "unevaluatedProperties": 700, "type": 702 } }, "x-lines": { "unevaluatedProperties": 696, "type": 699, "items": 700 } } }, "x-lines": { "unevaluatedProperties": 691, "type": 694, "properties": 695 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 669, "type": 672, "required": 673, "properties": 676 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 663, "type": 665, "required": 666, "properties": 668 } };
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'", schema: schema48.required, parentSchema: schema48, data };
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
          const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema48.properties.error.required, parentSchema: schema48.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema48.properties.error.required, parentSchema: schema48.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema48.properties.error.properties.code.type, parentSchema: schema48.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/error/title", schemaPath: "#/properties/error/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.error.properties.title.type, parentSchema: schema48.properties.error.properties.title, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data3 = data0.message;
          if (typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.error.properties.message.type, parentSchema: schema48.properties.error.properties.message, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.identity !== void 0) {
          let data4 = data0.identity;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.methods !== void 0) {
              let data5 = data4.methods;
              if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0, i0Errors = errors; i0 < len0 && errors - i0Errors < 1e3; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 !== "string") {
                    const err6 = { instancePath: instancePath + "/error/identity/methods/" + i0, schemaPath: "#/properties/error/properties/identity/properties/methods/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.error.properties.identity.properties.methods.items.type, parentSchema: schema48.properties.error.properties.identity.properties.methods.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
              } else {
                const err7 = { instancePath: instancePath + "/error/identity/methods", schemaPath: "#/properties/error/properties/identity/properties/methods/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.error.properties.identity.properties.methods.type, parentSchema: schema48.properties.error.properties.identity.properties.methods, data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            var key0Errors = errors;
            for (const key0 in data4) {
              if (errors - key0Errors >= 1e3) break;
              if (key0 !== "methods") {
                const err8 = { instancePath: instancePath + "/error/identity", schemaPath: "#/properties/error/properties/identity/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema48.properties.error.properties.identity, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/error/identity", schemaPath: "#/properties/error/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.error.properties.identity.type, parentSchema: schema48.properties.error.properties.identity, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        var key1Errors = errors;
        for (const key1 in data0) {
          if (errors - key1Errors >= 1e3) break;
          if (key1 !== "code" && key1 !== "title" && key1 !== "message" && key1 !== "identity") {
            const err10 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema48.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.error.type, parentSchema: schema48.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
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
      if (key0 !== "error") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema47, data };
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
var check10 = validate112;
var schema49 = { "type": "string", "x-lines": { "unevaluatedProperties": 346, "type": 348 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check11 = validate113;
var schema51 = { "type": "string", "x-lines": { "unevaluatedProperties": 714, "type": 717 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!validate114(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
    errors = vErrors.length;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check12 = validate116;
var schema52 = { "$ref": "closed:Page", "x-lines": { "unevaluatedProperties": 714 }, "unevaluatedProperties": false };
var schema53 = { "type": "string", "x-lines": { "unevaluatedProperties": 714, "type": 717 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check13 = validate119;
var schema55 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "x-lines": { "unevaluatedProperties": 709, "type": 713 } } }, "x-lines": { "unevaluatedProperties": 703, "type": 705, "required": 706, "properties": 708 } };
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
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.message.type, parentSchema: schema55.properties.message, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": { "message": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": { "message": true }, "dynamicProps": false, "dynamicItems": false };
var check14 = validate122;
var schema56 = { "$ref": "closed:MethodFailure", "x-lines": { "unevaluatedProperties": 703 }, "unevaluatedProperties": false };
var schema57 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "x-lines": { "unevaluatedProperties": 709, "type": 713 } } }, "x-lines": { "unevaluatedProperties": 703, "type": 705, "required": 706, "properties": 708 } };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.message.type, parentSchema: schema57.properties.message, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": { "message": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "message") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check15 = validate125;
var schema58 = { "type": "string", "x-lines": { "unevaluatedProperties": 353, "type": 355 } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "dynamicProps": false, "dynamicItems": false };

// <stdin>
var contract = {
  api: "identity-v3",
  file: "specs/identity-v3/openapi.yaml",
  version: "1.0.0",
  names: ["password_expires_at"],
  line: 64,
  operations: [
    {
      operationId: "createToken",
      method: "POST",
      path: "/v3/auth/tokens",
      line: 66,
      parameters: [
        {
          name: "nocatalog",
          in: "query",
          required: false,
          line: 124,
          requiredLine: 124,
          schema: { open: check0, closed: check0 }
        }
      ],
      security: { line: 63, alternatives: [] },
      requestBody: {
        required: true,
        line: 132,
        content: [{ mediaType: "application/json", line: 138, schema: { open: check1, closed: check2 } }],
        accepts: ["members"]
      },
      responses: [
        {
          status: "201",
          line: 151,
          content: [{ mediaType: "application/json", line: 162, schema: { open: check3, closed: check4 } }],
          headers: [
            { name: "X-Subject-Token", required: true, line: 318, schema: { open: check5, closed: check5 } },
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "400",
          line: 174,
          content: [{ mediaType: "application/json", line: 190, schema: { open: check8, closed: check9 } }],
          headers: [
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "401",
          line: 204,
          content: [{ mediaType: "application/json", line: 223, schema: { open: check8, closed: check9 } }],
          headers: [
            { name: "WWW-Authenticate", required: false, line: 343, schema: { open: check10, closed: check10 } },
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "403",
          line: 231,
          content: [{ mediaType: "application/json", line: 240, schema: { open: check8, closed: check9 } }],
          headers: [
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "404",
          line: 246,
          content: [
            { mediaType: "application/json", line: 257, schema: { open: check8, closed: check9 } },
            { mediaType: "text/html", line: 263, schema: { open: check11, closed: check12 } }
          ],
          headers: [
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "405",
          line: 269,
          content: [{ mediaType: "application/json", line: 280, schema: { open: check13, closed: check14 } }],
          headers: [
            { name: "Allow", required: false, line: 350, schema: { open: check15, closed: check15 } },
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "500",
          line: 286,
          content: [{ mediaType: "application/json", line: 295, schema: { open: check8, closed: check9 } }],
          headers: [
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        },
        {
          status: "503",
          line: 301,
          content: [{ mediaType: "application/json", line: 310, schema: { open: check8, closed: check9 } }],
          headers: [
            { name: "Vary", required: false, line: 329, schema: { open: check6, closed: check6 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 336, schema: { open: check7, closed: check7 } }
          ]
        }
      ]
    }
  ]
};
export {
  contract
};
