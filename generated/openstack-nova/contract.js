// Generated from specs/openstack-nova by `npm run generate`; do not edit.
// validators:validators
var check0 = validate52;
var schema19 = { "type": "string", "x-lines": { "unevaluatedProperties": 808, "type": 810 } };
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
var schema20 = { "type": "string", "x-lines": { "unevaluatedProperties": 298, "type": 300 } };
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
var schema21 = { "type": "string", "x-lines": { "unevaluatedProperties": 819, "type": 821 } };
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
var schema23 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "open:RemoteConsoleRequest", "x-lines": { "unevaluatedProperties": 990 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 979, "type": 981, "required": 982, "properties": 984, "additionalProperties": 989 } };
var schema24 = { "type": "object", "required": ["protocol", "type"], "properties": { "protocol": { "type": "string", "enum": ["vnc", "spice", "rdp", "serial", "mks"], "x-lines": { "unevaluatedProperties": 997, "type": 1001, "enum": 1002 } }, "type": { "type": "string", "enum": ["novnc", "xvpvnc", "spice-html5", "spice-direct", "rdp-html5", "serial", "webmks"], "x-lines": { "unevaluatedProperties": 1008, "type": 1013, "enum": 1014 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 990, "type": 992, "required": 993, "properties": 996, "additionalProperties": 1022 } };
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
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema24.required, parentSchema: schema24, data };
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
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
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
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.protocol.type, parentSchema: schema24.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "vnc" || data0 === "spice" || data0 === "rdp" || data0 === "serial" || data0 === "mks")) {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema24.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.protocol.enum, parentSchema: schema24.properties.protocol, data: data0 };
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
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.type.type, parentSchema: schema24.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "novnc" || data1 === "xvpvnc" || data1 === "spice-html5" || data1 === "spice-direct" || data1 === "rdp-html5" || data1 === "serial" || data1 === "webmks")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema24.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.type.enum, parentSchema: schema24.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
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
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema23.required, parentSchema: schema23, data };
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
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.remote_console !== void 0) {
      if (!validate57(data.remote_console, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
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
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check4 = validate60;
var schema26 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "closed:RemoteConsoleRequest", "x-lines": { "unevaluatedProperties": 990 }, "unevaluatedProperties": false } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 979, "type": 981, "required": 982, "properties": 984, "additionalProperties": 989 } };
var schema27 = { "type": "object", "required": ["protocol", "type"], "properties": { "protocol": { "type": "string", "enum": ["vnc", "spice", "rdp", "serial", "mks"], "x-lines": { "unevaluatedProperties": 997, "type": 1001, "enum": 1002 } }, "type": { "type": "string", "enum": ["novnc", "xvpvnc", "spice-html5", "spice-direct", "rdp-html5", "serial", "webmks"], "x-lines": { "unevaluatedProperties": 1008, "type": 1013, "enum": 1014 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 990, "type": 992, "required": 993, "properties": 996, "additionalProperties": 1022 } };
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
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema27.required, parentSchema: schema27, data };
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
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
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
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.protocol.type, parentSchema: schema27.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "vnc" || data0 === "spice" || data0 === "rdp" || data0 === "serial" || data0 === "mks")) {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema27.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.protocol.enum, parentSchema: schema27.properties.protocol, data: data0 };
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
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.type.type, parentSchema: schema27.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "novnc" || data1 === "xvpvnc" || data1 === "spice-html5" || data1 === "spice-direct" || data1 === "rdp-html5" || data1 === "serial" || data1 === "webmks")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema27.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.type.enum, parentSchema: schema27.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema26.required, parentSchema: schema26, data };
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
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.remote_console !== void 0) {
      if (!validate62(data.remote_console, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check5 = validate65;
var schema29 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "open:RemoteConsole", "x-lines": { "unevaluatedProperties": 1033 } } }, "x-lines": { "unevaluatedProperties": 1023, "type": 1025, "required": 1026, "properties": 1028 } };
var schema30 = { "type": "object", "required": ["protocol", "type", "url"], "properties": { "protocol": { "type": "string", "x-extensible-enum": ["vnc", "spice", "rdp", "serial", "mks"], "x-lines": { "unevaluatedProperties": 1041, "type": 1044, "x-extensible-enum": 1045 } }, "type": { "type": "string", "x-extensible-enum": ["novnc", "xvpvnc", "spice-html5", "spice-direct", "rdp-html5", "serial", "webmks"], "x-lines": { "unevaluatedProperties": 1046, "type": 1049, "x-extensible-enum": 1050 } }, "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1051, "type": 1057, "pattern": 1059 } } }, "x-lines": { "unevaluatedProperties": 1033, "type": 1035, "required": 1036, "properties": 1040 } };
var pattern3 = new RegExp("^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "u");
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
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.protocol.type, parentSchema: schema30.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.type.type, parentSchema: schema30.properties.type, data: data1 };
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
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema30.properties.url, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.url.type, parentSchema: schema30.properties.url, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": { "protocol": true, "type": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.remote_console !== void 0) {
      if (!validate67(data.remote_console, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "remote_console": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "remote_console": true }, "dynamicProps": false, "dynamicItems": false };
var check6 = validate70;
var schema31 = { "$ref": "closed:CreateRemoteConsoleResponse", "x-lines": { "unevaluatedProperties": 1023 }, "unevaluatedProperties": false };
var schema32 = { "type": "object", "required": ["remote_console"], "properties": { "remote_console": { "$ref": "closed:RemoteConsole", "x-lines": { "unevaluatedProperties": 1033 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1023, "type": 1025, "required": 1026, "properties": 1028 } };
var schema33 = { "type": "object", "required": ["protocol", "type", "url"], "properties": { "protocol": { "type": "string", "enum": ["vnc", "spice", "rdp", "serial", "mks"], "x-lines": { "unevaluatedProperties": 1041, "type": 1044, "x-extensible-enum": 1045, "enum": 1045 } }, "type": { "type": "string", "enum": ["novnc", "xvpvnc", "spice-html5", "spice-direct", "rdp-html5", "serial", "webmks"], "x-lines": { "unevaluatedProperties": 1046, "type": 1049, "x-extensible-enum": 1050, "enum": 1050 } }, "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1051, "type": 1057, "pattern": 1059 } } }, "x-lines": { "unevaluatedProperties": 1033, "type": 1035, "required": 1036, "properties": 1040 } };
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
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.protocol.type, parentSchema: schema33.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "vnc" || data0 === "spice" || data0 === "rdp" || data0 === "serial" || data0 === "mks")) {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema33.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.protocol.enum, parentSchema: schema33.properties.protocol, data: data0 };
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
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.type.type, parentSchema: schema33.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "novnc" || data1 === "xvpvnc" || data1 === "spice-html5" || data1 === "spice-direct" || data1 === "rdp-html5" || data1 === "serial" || data1 === "webmks")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema33.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.type.enum, parentSchema: schema33.properties.type, data: data1 };
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
          const err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema33.properties.url, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.url.type, parentSchema: schema33.properties.url, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": { "protocol": true, "type": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.remote_console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remote_console" }, message: "must have required property 'remote_console'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.remote_console !== void 0) {
      let data0 = data.remote_console;
      if (!validate72(data0, { instancePath: instancePath + "/remote_console", parentData: data, parentDataProperty: "remote_console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "protocol" && key0 !== "type" && key0 !== "url") {
            const err1 = { instancePath: instancePath + "/remote_console", schemaPath: "#/properties/remote_console/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema32.properties.remote_console, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "remote_console": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "remote_console") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check7 = validate75;
var schema34 = { "type": "string", "x-lines": { "unevaluatedProperties": 827, "type": 829 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check8 = validate76;
var schema35 = { "type": "string", "x-lines": { "unevaluatedProperties": 834, "type": 836 } };
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
var schema36 = { "type": "string", "x-lines": { "unevaluatedProperties": 841, "type": 843 } };
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
var schema37 = { "type": "string", "x-lines": { "unevaluatedProperties": 848, "type": 850 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check11 = validate79;
var schema38 = { "type": "string", "x-lines": { "unevaluatedProperties": 855, "type": 857 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check12 = validate80;
var schema40 = { "type": "object", "required": ["badRequest"], "properties": { "badRequest": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1231, "type": 1233, "required": 1234, "properties": 1236 } };
var schema41 = { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 1222, "type": 1225 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1226, "type": 1230 } } }, "x-lines": { "unevaluatedProperties": 1215, "type": 1217, "required": 1218, "properties": 1221 } };
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.code.type, parentSchema: schema41.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.message.type, parentSchema: schema41.properties.message, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": { "code": true, "message": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.badRequest === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "badRequest" }, message: "must have required property 'badRequest'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.badRequest !== void 0) {
      if (!validate82(data.badRequest, { instancePath: instancePath + "/badRequest", parentData: data, parentDataProperty: "badRequest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": { "badRequest": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
    errors = vErrors.length;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "badRequest": true }, "dynamicProps": false, "dynamicItems": false };
var check13 = validate85;
var schema42 = { "$ref": "closed:BadRequest", "x-lines": { "unevaluatedProperties": 1231 }, "unevaluatedProperties": false };
var schema43 = { "type": "object", "required": ["badRequest"], "properties": { "badRequest": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1231, "type": 1233, "required": 1234, "properties": 1236 } };
var schema44 = { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 1222, "type": 1225 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1226, "type": 1230 } } }, "x-lines": { "unevaluatedProperties": 1215, "type": 1217, "required": 1218, "properties": 1221 } };
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.code.type, parentSchema: schema44.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": { "code": true, "message": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.badRequest === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "badRequest" }, message: "must have required property 'badRequest'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.badRequest !== void 0) {
      let data0 = data.badRequest;
      if (!validate87(data0, { instancePath: instancePath + "/badRequest", parentData: data, parentDataProperty: "badRequest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/badRequest", schemaPath: "#/properties/badRequest/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema43.properties.badRequest, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": { "badRequest": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "badRequest") {
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
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check14 = validate90;
var schema46 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code", "title"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 1346, "type": 1349 } }, "title": { "type": "string", "x-lines": { "unevaluatedProperties": 1350, "type": 1354 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1355, "type": 1359 } } }, "x-lines": { "unevaluatedProperties": 1338, "type": 1341, "required": 1342, "properties": 1345 } } }, "x-lines": { "unevaluatedProperties": 1332, "type": 1334, "required": 1335, "properties": 1337 } };
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
        if (data0.title === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema46.properties.error.required, parentSchema: schema46.properties.error, data: data0 };
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
      } else {
        const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.error.type, parentSchema: schema46.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
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
validate90.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
var check15 = validate93;
var schema47 = { "$ref": "closed:IdentityError", "x-lines": { "unevaluatedProperties": 1332 }, "unevaluatedProperties": false };
var schema48 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code", "title"], "properties": { "code": { "type": "integer", "x-lines": { "unevaluatedProperties": 1346, "type": 1349 } }, "title": { "type": "string", "x-lines": { "unevaluatedProperties": 1350, "type": 1354 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1355, "type": 1359 } } }, "x-lines": { "unevaluatedProperties": 1338, "type": 1341, "required": 1342, "properties": 1345 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1332, "type": 1334, "required": 1335, "properties": 1337 } };
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
        if (data0.title === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema48.properties.error.required, parentSchema: schema48.properties.error, data: data0 };
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
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "title" && key0 !== "message") {
            const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema48.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.error.type, parentSchema: schema48.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
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
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check16 = validate96;
var schema49 = { "type": "string", "x-lines": { "unevaluatedProperties": 862, "type": 864 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check17 = validate97;
var schema51 = { "type": "object", "required": ["forbidden"], "properties": { "forbidden": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1251, "type": 1253, "required": 1254, "properties": 1256 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.forbidden === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forbidden" }, message: "must have required property 'forbidden'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.forbidden !== void 0) {
      if (!validate82(data.forbidden, { instancePath: instancePath + "/forbidden", parentData: data, parentDataProperty: "forbidden", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": { "forbidden": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
    errors = vErrors.length;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": { "forbidden": true }, "dynamicProps": false, "dynamicItems": false };
var check18 = validate101;
var schema52 = { "$ref": "closed:Forbidden", "x-lines": { "unevaluatedProperties": 1251 }, "unevaluatedProperties": false };
var schema53 = { "type": "object", "required": ["forbidden"], "properties": { "forbidden": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1251, "type": 1253, "required": 1254, "properties": 1256 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.forbidden === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forbidden" }, message: "must have required property 'forbidden'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.forbidden !== void 0) {
      let data0 = data.forbidden;
      if (!validate87(data0, { instancePath: instancePath + "/forbidden", parentData: data, parentDataProperty: "forbidden", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/forbidden", schemaPath: "#/properties/forbidden/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema53.properties.forbidden, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": { "forbidden": true }, "dynamicProps": false, "dynamicItems": false };
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
      if (key0 !== "forbidden") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check19 = validate105;
var schema54 = { "anyOf": [{ "anyOf": [{ "$ref": "open:ItemNotFound", "x-lines": { "unevaluatedProperties": 1261 } }], "x-lines": { "anyOf": 418 } }, { "anyOf": [{ "$ref": "open:UnknownPath", "x-lines": { "unevaluatedProperties": 1311 } }], "x-lines": { "anyOf": 419 } }], "x-lines": { "unevaluatedProperties": 416, "anyOf": 417 } };
var schema55 = { "type": "object", "required": ["itemNotFound"], "properties": { "itemNotFound": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1261, "type": 1263, "required": 1264, "properties": 1266 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemNotFound === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemNotFound" }, message: "must have required property 'itemNotFound'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.itemNotFound !== void 0) {
      if (!validate82(data.itemNotFound, { instancePath: instancePath + "/itemNotFound", parentData: data, parentDataProperty: "itemNotFound", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": { "itemNotFound": true }, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "x-lines": { "unevaluatedProperties": 1317, "type": 1321 } }, "title": { "type": "string", "x-lines": { "unevaluatedProperties": 1322, "type": 1326 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1327, "type": 1331 } } }, "x-lines": { "unevaluatedProperties": 1311, "type": 1313, "required": 1314, "properties": 1316 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.code.type, parentSchema: schema56.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.title.type, parentSchema: schema56.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.message.type, parentSchema: schema56.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": { "code": true, "title": true, "message": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = { __proto__: null };
    props0.itemNotFound = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema54.anyOf[0].anyOf, parentSchema: schema54.anyOf[0], data };
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
  if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.code = true;
    props1.title = true;
    props1.message = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema54.anyOf[1].anyOf, parentSchema: schema54.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema54.anyOf, parentSchema: schema54, data };
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
  validate105.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check20 = validate111;
var schema57 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:ItemNotFound", "x-lines": { "unevaluatedProperties": 1261 } }], "x-lines": { "anyOf": 418 } }, { "anyOf": [{ "$ref": "closed:UnknownPath", "x-lines": { "unevaluatedProperties": 1311 } }], "x-lines": { "anyOf": 419 } }], "x-lines": { "unevaluatedProperties": 416, "anyOf": 417 }, "unevaluatedProperties": false };
var schema58 = { "type": "object", "required": ["itemNotFound"], "properties": { "itemNotFound": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1261, "type": 1263, "required": 1264, "properties": 1266 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemNotFound === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "itemNotFound" }, message: "must have required property 'itemNotFound'", schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.itemNotFound !== void 0) {
      let data0 = data.itemNotFound;
      if (!validate87(data0, { instancePath: instancePath + "/itemNotFound", parentData: data, parentDataProperty: "itemNotFound", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/itemNotFound", schemaPath: "#/properties/itemNotFound/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema58.properties.itemNotFound, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": { "itemNotFound": true }, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "x-lines": { "unevaluatedProperties": 1317, "type": 1321 } }, "title": { "type": "string", "x-lines": { "unevaluatedProperties": 1322, "type": 1326 } }, "message": { "type": "string", "x-lines": { "unevaluatedProperties": 1327, "type": 1331 } } }, "x-lines": { "unevaluatedProperties": 1311, "type": 1313, "required": 1314, "properties": 1316 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.code.type, parentSchema: schema59.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.title.type, parentSchema: schema59.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.message.type, parentSchema: schema59.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": { "code": true, "title": true, "message": true }, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
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
  if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = { __proto__: null };
    props0.itemNotFound = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema57.anyOf[0].anyOf, parentSchema: schema57.anyOf[0], data };
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
  if (!validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.code = true;
    props1.title = true;
    props1.message = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema57.anyOf[1].anyOf, parentSchema: schema57.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema57.anyOf, parentSchema: schema57, data };
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
          const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema57, data };
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
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check21 = validate117;
var schema61 = { "type": "object", "required": ["computeFault"], "properties": { "computeFault": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1271, "type": 1273, "required": 1274, "properties": 1276 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.computeFault === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "computeFault" }, message: "must have required property 'computeFault'", schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.computeFault !== void 0) {
      if (!validate82(data.computeFault, { instancePath: instancePath + "/computeFault", parentData: data, parentDataProperty: "computeFault", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
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
validate118.evaluated = { "props": { "computeFault": true }, "dynamicProps": false, "dynamicItems": false };
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
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": { "computeFault": true }, "dynamicProps": false, "dynamicItems": false };
var check22 = validate121;
var schema62 = { "$ref": "closed:ComputeFault", "x-lines": { "unevaluatedProperties": 1271 }, "unevaluatedProperties": false };
var schema63 = { "type": "object", "required": ["computeFault"], "properties": { "computeFault": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1271, "type": 1273, "required": 1274, "properties": 1276 } };
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
    if (data.computeFault === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "computeFault" }, message: "must have required property 'computeFault'", schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.computeFault !== void 0) {
      let data0 = data.computeFault;
      if (!validate87(data0, { instancePath: instancePath + "/computeFault", parentData: data, parentDataProperty: "computeFault", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/computeFault", schemaPath: "#/properties/computeFault/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema63.properties.computeFault, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": { "computeFault": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "computeFault") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check23 = validate125;
var schema65 = { "type": "object", "required": ["conflictingRequest"], "properties": { "conflictingRequest": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1281, "type": 1283, "required": 1284, "properties": 1286 } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.conflictingRequest === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflictingRequest" }, message: "must have required property 'conflictingRequest'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.conflictingRequest !== void 0) {
      if (!validate82(data.conflictingRequest, { instancePath: instancePath + "/conflictingRequest", parentData: data, parentDataProperty: "conflictingRequest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": { "conflictingRequest": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
    errors = vErrors.length;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": { "conflictingRequest": true }, "dynamicProps": false, "dynamicItems": false };
var check24 = validate129;
var schema66 = { "$ref": "closed:ConflictingRequest", "x-lines": { "unevaluatedProperties": 1281 }, "unevaluatedProperties": false };
var schema67 = { "type": "object", "required": ["conflictingRequest"], "properties": { "conflictingRequest": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1281, "type": 1283, "required": 1284, "properties": 1286 } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.conflictingRequest === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflictingRequest" }, message: "must have required property 'conflictingRequest'", schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.conflictingRequest !== void 0) {
      let data0 = data.conflictingRequest;
      if (!validate87(data0, { instancePath: instancePath + "/conflictingRequest", parentData: data, parentDataProperty: "conflictingRequest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/conflictingRequest", schemaPath: "#/properties/conflictingRequest/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema67.properties.conflictingRequest, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": { "conflictingRequest": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "conflictingRequest") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check25 = validate133;
var schema69 = { "type": "object", "required": ["badMediaType"], "properties": { "badMediaType": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1291, "type": 1293, "required": 1294, "properties": 1296 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.badMediaType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "badMediaType" }, message: "must have required property 'badMediaType'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.badMediaType !== void 0) {
      if (!validate82(data.badMediaType, { instancePath: instancePath + "/badMediaType", parentData: data, parentDataProperty: "badMediaType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": { "badMediaType": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate134(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
    errors = vErrors.length;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": { "badMediaType": true }, "dynamicProps": false, "dynamicItems": false };
var check26 = validate137;
var schema70 = { "$ref": "closed:BadMediaType", "x-lines": { "unevaluatedProperties": 1291 }, "unevaluatedProperties": false };
var schema71 = { "type": "object", "required": ["badMediaType"], "properties": { "badMediaType": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1291, "type": 1293, "required": 1294, "properties": 1296 } };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.badMediaType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "badMediaType" }, message: "must have required property 'badMediaType'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.badMediaType !== void 0) {
      let data0 = data.badMediaType;
      if (!validate87(data0, { instancePath: instancePath + "/badMediaType", parentData: data, parentDataProperty: "badMediaType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/badMediaType", schemaPath: "#/properties/badMediaType/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema71.properties.badMediaType, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { "props": { "badMediaType": true }, "dynamicProps": false, "dynamicItems": false };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate138(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "badMediaType") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema70, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check27 = validate141;
var schema73 = { "type": "object", "required": ["notImplemented"], "properties": { "notImplemented": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1301, "type": 1303, "required": 1304, "properties": 1306 } };
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
    if (data.notImplemented === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notImplemented" }, message: "must have required property 'notImplemented'", schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.notImplemented !== void 0) {
      if (!validate82(data.notImplemented, { instancePath: instancePath + "/notImplemented", parentData: data, parentDataProperty: "notImplemented", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": { "notImplemented": true }, "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate142(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
    errors = vErrors.length;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": { "notImplemented": true }, "dynamicProps": false, "dynamicItems": false };
var check28 = validate145;
var schema74 = { "$ref": "closed:NotImplemented", "x-lines": { "unevaluatedProperties": 1301 }, "unevaluatedProperties": false };
var schema75 = { "type": "object", "required": ["notImplemented"], "properties": { "notImplemented": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1301, "type": 1303, "required": 1304, "properties": 1306 } };
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
    if (data.notImplemented === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notImplemented" }, message: "must have required property 'notImplemented'", schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.notImplemented !== void 0) {
      let data0 = data.notImplemented;
      if (!validate87(data0, { instancePath: instancePath + "/notImplemented", parentData: data, parentDataProperty: "notImplemented", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/notImplemented", schemaPath: "#/properties/notImplemented/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema75.properties.notImplemented, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "props": { "notImplemented": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "notImplemented") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema74, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check29 = validate149;
var schema76 = { "type": "string", "x-lines": { "unevaluatedProperties": 514, "type": 516 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check30 = validate150;
var schema77 = { "anyOf": [{ "anyOf": [{ "$ref": "open:GetVncConsole", "x-lines": { "unevaluatedProperties": 1060 } }], "x-lines": { "anyOf": 528 } }, { "anyOf": [{ "$ref": "open:GetSpiceConsole", "x-lines": { "unevaluatedProperties": 1082 } }], "x-lines": { "anyOf": 529 } }, { "anyOf": [{ "$ref": "open:GetRdpConsole", "x-lines": { "unevaluatedProperties": 1103 } }], "x-lines": { "anyOf": 530 } }, { "anyOf": [{ "$ref": "open:GetSerialConsole", "x-lines": { "unevaluatedProperties": 1124 } }], "x-lines": { "anyOf": 531 } }], "x-lines": { "unevaluatedProperties": 526, "anyOf": 527 } };
var schema78 = { "type": "object", "required": ["os-getVNCConsole"], "properties": { "os-getVNCConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["novnc", "xvpvnc"], "x-lines": { "unevaluatedProperties": 1073, "type": 1076, "enum": 1077 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1066, "type": 1069, "required": 1070, "properties": 1072, "additionalProperties": 1080 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1060, "type": 1062, "required": 1063, "properties": 1065, "additionalProperties": 1081 } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os-getVNCConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getVNCConsole" }, message: "must have required property 'os-getVNCConsole'", schema: schema78.required, parentSchema: schema78, data };
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
      if (!(key0 === "os-getVNCConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getVNCConsole"] !== void 0) {
      let data0 = data["os-getVNCConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getVNCConsole", schemaPath: "#/properties/os-getVNCConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema78.properties["os-getVNCConsole"].required, parentSchema: schema78.properties["os-getVNCConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getVNCConsole", schemaPath: "#/properties/os-getVNCConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema78.properties["os-getVNCConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getVNCConsole/type", schemaPath: "#/properties/os-getVNCConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.properties["os-getVNCConsole"].properties.type.type, parentSchema: schema78.properties["os-getVNCConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "novnc" || data1 === "xvpvnc")) {
            const err5 = { instancePath: instancePath + "/os-getVNCConsole/type", schemaPath: "#/properties/os-getVNCConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema78.properties["os-getVNCConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema78.properties["os-getVNCConsole"].properties.type.enum, parentSchema: schema78.properties["os-getVNCConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getVNCConsole", schemaPath: "#/properties/os-getVNCConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.properties["os-getVNCConsole"].type, parentSchema: schema78.properties["os-getVNCConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema78.type, parentSchema: schema78, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema79 = { "type": "object", "required": ["os-getSPICEConsole"], "properties": { "os-getSPICEConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["spice-html5"], "x-lines": { "unevaluatedProperties": 1095, "type": 1098, "enum": 1099 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1088, "type": 1091, "required": 1092, "properties": 1094, "additionalProperties": 1101 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1082, "type": 1084, "required": 1085, "properties": 1087, "additionalProperties": 1102 } };
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
    if (data["os-getSPICEConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getSPICEConsole" }, message: "must have required property 'os-getSPICEConsole'", schema: schema79.required, parentSchema: schema79, data };
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
      if (!(key0 === "os-getSPICEConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getSPICEConsole"] !== void 0) {
      let data0 = data["os-getSPICEConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getSPICEConsole", schemaPath: "#/properties/os-getSPICEConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema79.properties["os-getSPICEConsole"].required, parentSchema: schema79.properties["os-getSPICEConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getSPICEConsole", schemaPath: "#/properties/os-getSPICEConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79.properties["os-getSPICEConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getSPICEConsole/type", schemaPath: "#/properties/os-getSPICEConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties["os-getSPICEConsole"].properties.type.type, parentSchema: schema79.properties["os-getSPICEConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "spice-html5")) {
            const err5 = { instancePath: instancePath + "/os-getSPICEConsole/type", schemaPath: "#/properties/os-getSPICEConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema79.properties["os-getSPICEConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema79.properties["os-getSPICEConsole"].properties.type.enum, parentSchema: schema79.properties["os-getSPICEConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getSPICEConsole", schemaPath: "#/properties/os-getSPICEConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.properties["os-getSPICEConsole"].type, parentSchema: schema79.properties["os-getSPICEConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "object", "required": ["os-getRDPConsole"], "properties": { "os-getRDPConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["rdp-html5"], "x-lines": { "unevaluatedProperties": 1116, "type": 1119, "enum": 1120 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1109, "type": 1112, "required": 1113, "properties": 1115, "additionalProperties": 1122 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1103, "type": 1105, "required": 1106, "properties": 1108, "additionalProperties": 1123 } };
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
    if (data["os-getRDPConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getRDPConsole" }, message: "must have required property 'os-getRDPConsole'", schema: schema80.required, parentSchema: schema80, data };
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
      if (!(key0 === "os-getRDPConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getRDPConsole"] !== void 0) {
      let data0 = data["os-getRDPConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getRDPConsole", schemaPath: "#/properties/os-getRDPConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema80.properties["os-getRDPConsole"].required, parentSchema: schema80.properties["os-getRDPConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getRDPConsole", schemaPath: "#/properties/os-getRDPConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80.properties["os-getRDPConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getRDPConsole/type", schemaPath: "#/properties/os-getRDPConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.properties["os-getRDPConsole"].properties.type.type, parentSchema: schema80.properties["os-getRDPConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "rdp-html5")) {
            const err5 = { instancePath: instancePath + "/os-getRDPConsole/type", schemaPath: "#/properties/os-getRDPConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema80.properties["os-getRDPConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema80.properties["os-getRDPConsole"].properties.type.enum, parentSchema: schema80.properties["os-getRDPConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getRDPConsole", schemaPath: "#/properties/os-getRDPConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.properties["os-getRDPConsole"].type, parentSchema: schema80.properties["os-getRDPConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate155.errors = vErrors;
  return errors === 0;
}
validate155.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema81 = { "type": "object", "required": ["os-getSerialConsole"], "properties": { "os-getSerialConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["serial"], "x-lines": { "unevaluatedProperties": 1137, "type": 1140, "enum": 1141 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1130, "type": 1133, "required": 1134, "properties": 1136, "additionalProperties": 1143 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1124, "type": 1126, "required": 1127, "properties": 1129, "additionalProperties": 1144 } };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os-getSerialConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getSerialConsole" }, message: "must have required property 'os-getSerialConsole'", schema: schema81.required, parentSchema: schema81, data };
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
      if (!(key0 === "os-getSerialConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getSerialConsole"] !== void 0) {
      let data0 = data["os-getSerialConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getSerialConsole", schemaPath: "#/properties/os-getSerialConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema81.properties["os-getSerialConsole"].required, parentSchema: schema81.properties["os-getSerialConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getSerialConsole", schemaPath: "#/properties/os-getSerialConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties["os-getSerialConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getSerialConsole/type", schemaPath: "#/properties/os-getSerialConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema81.properties["os-getSerialConsole"].properties.type.type, parentSchema: schema81.properties["os-getSerialConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "serial")) {
            const err5 = { instancePath: instancePath + "/os-getSerialConsole/type", schemaPath: "#/properties/os-getSerialConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema81.properties["os-getSerialConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema81.properties["os-getSerialConsole"].properties.type.enum, parentSchema: schema81.properties["os-getSerialConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getSerialConsole", schemaPath: "#/properties/os-getSerialConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties["os-getSerialConsole"].type, parentSchema: schema81.properties["os-getSerialConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
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
  if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema77.anyOf[0].anyOf, parentSchema: schema77.anyOf[0], data };
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
  if (!validate153(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema77.anyOf[1].anyOf, parentSchema: schema77.anyOf[1], data };
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
  if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  valid3 = valid3 || _valid3;
  if (_valid3) {
    var props2 = true;
  }
  if (!valid3) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema77.anyOf[2].anyOf, parentSchema: schema77.anyOf[2], data };
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
  const _errs10 = errors;
  const _errs11 = errors;
  let valid4 = false;
  const _errs12 = errors;
  if (!validate157(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
    errors = vErrors.length;
  }
  var _valid4 = _errs12 === errors;
  valid4 = valid4 || _valid4;
  if (_valid4) {
    var props3 = true;
  }
  if (!valid4) {
    const err3 = { instancePath, schemaPath: "#/anyOf/3/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema77.anyOf[3].anyOf, parentSchema: schema77.anyOf[3], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true && props3 !== void 0) {
      if (props3 === true) {
        props0 = true;
      } else {
        props0 = props0 || { __proto__: null };
        Object.assign(props0, props3);
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema77.anyOf, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
  validate150.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate150.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check31 = validate159;
var schema82 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:GetVncConsole", "x-lines": { "unevaluatedProperties": 1060 } }], "x-lines": { "anyOf": 528 } }, { "anyOf": [{ "$ref": "closed:GetSpiceConsole", "x-lines": { "unevaluatedProperties": 1082 } }], "x-lines": { "anyOf": 529 } }, { "anyOf": [{ "$ref": "closed:GetRdpConsole", "x-lines": { "unevaluatedProperties": 1103 } }], "x-lines": { "anyOf": 530 } }, { "anyOf": [{ "$ref": "closed:GetSerialConsole", "x-lines": { "unevaluatedProperties": 1124 } }], "x-lines": { "anyOf": 531 } }], "x-lines": { "unevaluatedProperties": 526, "anyOf": 527 }, "unevaluatedProperties": false };
var schema83 = { "type": "object", "required": ["os-getVNCConsole"], "properties": { "os-getVNCConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["novnc", "xvpvnc"], "x-lines": { "unevaluatedProperties": 1073, "type": 1076, "enum": 1077 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1066, "type": 1069, "required": 1070, "properties": 1072, "additionalProperties": 1080 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1060, "type": 1062, "required": 1063, "properties": 1065, "additionalProperties": 1081 } };
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
    if (data["os-getVNCConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getVNCConsole" }, message: "must have required property 'os-getVNCConsole'", schema: schema83.required, parentSchema: schema83, data };
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
      if (!(key0 === "os-getVNCConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema83, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getVNCConsole"] !== void 0) {
      let data0 = data["os-getVNCConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getVNCConsole", schemaPath: "#/properties/os-getVNCConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema83.properties["os-getVNCConsole"].required, parentSchema: schema83.properties["os-getVNCConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getVNCConsole", schemaPath: "#/properties/os-getVNCConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema83.properties["os-getVNCConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getVNCConsole/type", schemaPath: "#/properties/os-getVNCConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.properties["os-getVNCConsole"].properties.type.type, parentSchema: schema83.properties["os-getVNCConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "novnc" || data1 === "xvpvnc")) {
            const err5 = { instancePath: instancePath + "/os-getVNCConsole/type", schemaPath: "#/properties/os-getVNCConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema83.properties["os-getVNCConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema83.properties["os-getVNCConsole"].properties.type.enum, parentSchema: schema83.properties["os-getVNCConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getVNCConsole", schemaPath: "#/properties/os-getVNCConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.properties["os-getVNCConsole"].type, parentSchema: schema83.properties["os-getVNCConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema84 = { "type": "object", "required": ["os-getSPICEConsole"], "properties": { "os-getSPICEConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["spice-html5"], "x-lines": { "unevaluatedProperties": 1095, "type": 1098, "enum": 1099 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1088, "type": 1091, "required": 1092, "properties": 1094, "additionalProperties": 1101 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1082, "type": 1084, "required": 1085, "properties": 1087, "additionalProperties": 1102 } };
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
    if (data["os-getSPICEConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getSPICEConsole" }, message: "must have required property 'os-getSPICEConsole'", schema: schema84.required, parentSchema: schema84, data };
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
      if (!(key0 === "os-getSPICEConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getSPICEConsole"] !== void 0) {
      let data0 = data["os-getSPICEConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getSPICEConsole", schemaPath: "#/properties/os-getSPICEConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema84.properties["os-getSPICEConsole"].required, parentSchema: schema84.properties["os-getSPICEConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getSPICEConsole", schemaPath: "#/properties/os-getSPICEConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84.properties["os-getSPICEConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getSPICEConsole/type", schemaPath: "#/properties/os-getSPICEConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.properties["os-getSPICEConsole"].properties.type.type, parentSchema: schema84.properties["os-getSPICEConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "spice-html5")) {
            const err5 = { instancePath: instancePath + "/os-getSPICEConsole/type", schemaPath: "#/properties/os-getSPICEConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema84.properties["os-getSPICEConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema84.properties["os-getSPICEConsole"].properties.type.enum, parentSchema: schema84.properties["os-getSPICEConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getSPICEConsole", schemaPath: "#/properties/os-getSPICEConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.properties["os-getSPICEConsole"].type, parentSchema: schema84.properties["os-getSPICEConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema85 = { "type": "object", "required": ["os-getRDPConsole"], "properties": { "os-getRDPConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["rdp-html5"], "x-lines": { "unevaluatedProperties": 1116, "type": 1119, "enum": 1120 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1109, "type": 1112, "required": 1113, "properties": 1115, "additionalProperties": 1122 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1103, "type": 1105, "required": 1106, "properties": 1108, "additionalProperties": 1123 } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os-getRDPConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getRDPConsole" }, message: "must have required property 'os-getRDPConsole'", schema: schema85.required, parentSchema: schema85, data };
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
      if (!(key0 === "os-getRDPConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getRDPConsole"] !== void 0) {
      let data0 = data["os-getRDPConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getRDPConsole", schemaPath: "#/properties/os-getRDPConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema85.properties["os-getRDPConsole"].required, parentSchema: schema85.properties["os-getRDPConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getRDPConsole", schemaPath: "#/properties/os-getRDPConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85.properties["os-getRDPConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getRDPConsole/type", schemaPath: "#/properties/os-getRDPConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties["os-getRDPConsole"].properties.type.type, parentSchema: schema85.properties["os-getRDPConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "rdp-html5")) {
            const err5 = { instancePath: instancePath + "/os-getRDPConsole/type", schemaPath: "#/properties/os-getRDPConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema85.properties["os-getRDPConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema85.properties["os-getRDPConsole"].properties.type.enum, parentSchema: schema85.properties["os-getRDPConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getRDPConsole", schemaPath: "#/properties/os-getRDPConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.properties["os-getRDPConsole"].type, parentSchema: schema85.properties["os-getRDPConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "type": "object", "required": ["os-getSerialConsole"], "properties": { "os-getSerialConsole": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["serial"], "x-lines": { "unevaluatedProperties": 1137, "type": 1140, "enum": 1141 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1130, "type": 1133, "required": 1134, "properties": 1136, "additionalProperties": 1143 } } }, "additionalProperties": false, "x-lines": { "unevaluatedProperties": 1124, "type": 1126, "required": 1127, "properties": 1129, "additionalProperties": 1144 } };
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
    if (data["os-getSerialConsole"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "os-getSerialConsole" }, message: "must have required property 'os-getSerialConsole'", schema: schema86.required, parentSchema: schema86, data };
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
      if (!(key0 === "os-getSerialConsole")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema86, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os-getSerialConsole"] !== void 0) {
      let data0 = data["os-getSerialConsole"];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/os-getSerialConsole", schemaPath: "#/properties/os-getSerialConsole/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema86.properties["os-getSerialConsole"].required, parentSchema: schema86.properties["os-getSerialConsole"], data: data0 };
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
          if (!(key1 === "type")) {
            const err3 = { instancePath: instancePath + "/os-getSerialConsole", schemaPath: "#/properties/os-getSerialConsole/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema86.properties["os-getSerialConsole"], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/os-getSerialConsole/type", schemaPath: "#/properties/os-getSerialConsole/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties["os-getSerialConsole"].properties.type.type, parentSchema: schema86.properties["os-getSerialConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "serial")) {
            const err5 = { instancePath: instancePath + "/os-getSerialConsole/type", schemaPath: "#/properties/os-getSerialConsole/properties/type/enum", keyword: "enum", params: { allowedValues: schema86.properties["os-getSerialConsole"].properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema86.properties["os-getSerialConsole"].properties.type.enum, parentSchema: schema86.properties["os-getSerialConsole"].properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/os-getSerialConsole", schemaPath: "#/properties/os-getSerialConsole/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties["os-getSerialConsole"].type, parentSchema: schema86.properties["os-getSerialConsole"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.type, parentSchema: schema86, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema82.anyOf[0].anyOf, parentSchema: schema82.anyOf[0], data };
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
  if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema82.anyOf[1].anyOf, parentSchema: schema82.anyOf[1], data };
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
  if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
    errors = vErrors.length;
  }
  var _valid3 = _errs9 === errors;
  valid3 = valid3 || _valid3;
  if (_valid3) {
    var props2 = true;
  }
  if (!valid3) {
    const err2 = { instancePath, schemaPath: "#/anyOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema82.anyOf[2].anyOf, parentSchema: schema82.anyOf[2], data };
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
  const _errs10 = errors;
  const _errs11 = errors;
  let valid4 = false;
  const _errs12 = errors;
  if (!validate166(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
    errors = vErrors.length;
  }
  var _valid4 = _errs12 === errors;
  valid4 = valid4 || _valid4;
  if (_valid4) {
    var props3 = true;
  }
  if (!valid4) {
    const err3 = { instancePath, schemaPath: "#/anyOf/3/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema82.anyOf[3].anyOf, parentSchema: schema82.anyOf[3], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
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
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true && props3 !== void 0) {
      if (props3 === true) {
        props0 = true;
      } else {
        props0 = props0 || { __proto__: null };
        Object.assign(props0, props3);
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema82.anyOf, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
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
          const err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema82, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check32 = validate168;
var schema88 = { "type": "object", "required": ["console"], "properties": { "console": { "type": "object", "required": ["type", "url"], "properties": { "type": { "type": "string", "x-extensible-enum": ["novnc", "xvpvnc", "spice-html5", "rdp-html5", "serial"], "x-lines": { "unevaluatedProperties": 1159, "type": 1162, "x-extensible-enum": 1163 } }, "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1164, "type": 1168, "pattern": 1170 } } }, "x-lines": { "unevaluatedProperties": 1151, "type": 1154, "required": 1155, "properties": 1158 } } }, "x-lines": { "unevaluatedProperties": 1145, "type": 1147, "required": 1148, "properties": 1150 } };
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
    if (data.console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "console" }, message: "must have required property 'console'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.console !== void 0) {
      let data0 = data.console;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err1 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema88.properties.console.required, parentSchema: schema88.properties.console, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err2 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema88.properties.console.required, parentSchema: schema88.properties.console, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/console/type", schemaPath: "#/properties/console/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.console.properties.type.type, parentSchema: schema88.properties.console.properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              const err4 = { instancePath: instancePath + "/console/url", schemaPath: "#/properties/console/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema88.properties.console.properties.url, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/console/url", schemaPath: "#/properties/console/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.console.properties.url.type, parentSchema: schema88.properties.console.properties.url, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.properties.console.type, parentSchema: schema88.properties.console, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "props": { "console": true }, "dynamicProps": false, "dynamicItems": false };
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
validate168.evaluated = { "props": { "console": true }, "dynamicProps": false, "dynamicItems": false };
var check33 = validate171;
var schema89 = { "$ref": "closed:GetConsoleResponse", "x-lines": { "unevaluatedProperties": 1145 }, "unevaluatedProperties": false };
var schema90 = { "type": "object", "required": ["console"], "properties": { "console": { "type": "object", "required": ["type", "url"], "properties": { "type": { "type": "string", "enum": ["novnc", "xvpvnc", "spice-html5", "rdp-html5", "serial"], "x-lines": { "unevaluatedProperties": 1159, "type": 1162, "x-extensible-enum": 1163, "enum": 1163 } }, "url": { "type": "string", "pattern": "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", "x-lines": { "unevaluatedProperties": 1164, "type": 1168, "pattern": 1170 } } }, "x-lines": { "unevaluatedProperties": 1151, "type": 1154, "required": 1155, "properties": 1158 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1145, "type": 1147, "required": 1148, "properties": 1150 } };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "console" }, message: "must have required property 'console'", schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.console !== void 0) {
      let data0 = data.console;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err1 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema90.properties.console.required, parentSchema: schema90.properties.console, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err2 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema90.properties.console.required, parentSchema: schema90.properties.console, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/console/type", schemaPath: "#/properties/console/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.console.properties.type.type, parentSchema: schema90.properties.console.properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (!(data1 === "novnc" || data1 === "xvpvnc" || data1 === "spice-html5" || data1 === "rdp-html5" || data1 === "serial")) {
            const err4 = { instancePath: instancePath + "/console/type", schemaPath: "#/properties/console/properties/type/enum", keyword: "enum", params: { allowedValues: schema90.properties.console.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema90.properties.console.properties.type.enum, parentSchema: schema90.properties.console.properties.type, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (!pattern3.test(data2)) {
              const err5 = { instancePath: instancePath + "/console/url", schemaPath: "#/properties/console/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$"', schema: "^(?:https?|wss?)://[^\\s/?#:][^\\s/?#]*(?:[/?#]\\S*)?$", parentSchema: schema90.properties.console.properties.url, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/console/url", schemaPath: "#/properties/console/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.console.properties.url.type, parentSchema: schema90.properties.console.properties.url, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "type" && key0 !== "url") {
            const err7 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema90.properties.console, data: data0 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.properties.console.type, parentSchema: schema90.properties.console, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "props": { "console": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate172(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "console") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check34 = validate174;
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
  if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
    errors = vErrors.length;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": { "itemNotFound": true }, "dynamicProps": false, "dynamicItems": false };
var check35 = validate176;
var schema92 = { "$ref": "closed:ItemNotFound", "x-lines": { "unevaluatedProperties": 1261 }, "unevaluatedProperties": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "itemNotFound") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema92, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check36 = validate178;
var schema93 = { "type": "string", "x-lines": { "unevaluatedProperties": 681, "type": 682 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema93.type, parentSchema: schema93, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check37 = validate179;
var schema94 = { "type": "string", "x-lines": { "unevaluatedProperties": 691, "type": 693 } };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.type, parentSchema: schema94, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check38 = validate180;
var schema96 = { "type": "object", "required": ["console"], "properties": { "console": { "$ref": "open:ConsoleConnection", "x-lines": { "unevaluatedProperties": 1181 } } }, "x-lines": { "unevaluatedProperties": 1171, "type": 1173, "required": 1174, "properties": 1176 } };
var schema97 = { "type": "object", "required": ["instance_uuid", "host", "port"], "properties": { "instance_uuid": { "type": "string", "x-lines": { "unevaluatedProperties": 1189, "type": 1193 } }, "host": { "type": "string", "x-lines": { "unevaluatedProperties": 1194, "type": 1198 } }, "port": { "type": "integer", "x-lines": { "unevaluatedProperties": 1199, "type": 1202 } }, "tls_port": { "type": ["integer", "null"], "x-lines": { "unevaluatedProperties": 1203, "type": 1209 } }, "internal_access_path": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 1210, "type": 1214 } } }, "x-lines": { "unevaluatedProperties": 1181, "type": 1183, "required": 1184, "properties": 1188 } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instance_uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_uuid" }, message: "must have required property 'instance_uuid'", schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.host === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'", schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.instance_uuid !== void 0) {
      let data0 = data.instance_uuid;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/instance_uuid", schemaPath: "#/properties/instance_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.instance_uuid.type, parentSchema: schema97.properties.instance_uuid, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data1 = data.host;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.host.type, parentSchema: schema97.properties.host, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema97.properties.port.type, parentSchema: schema97.properties.port, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tls_port !== void 0) {
      let data3 = data.tls_port;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err6 = { instancePath: instancePath + "/tls_port", schemaPath: "#/properties/tls_port/type", keyword: "type", params: { type: schema97.properties.tls_port.type }, message: "must be integer,null", schema: schema97.properties.tls_port.type, parentSchema: schema97.properties.tls_port, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.internal_access_path !== void 0) {
      let data4 = data.internal_access_path;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/internal_access_path", schemaPath: "#/properties/internal_access_path/type", keyword: "type", params: { type: schema97.properties.internal_access_path.type }, message: "must be string,null", schema: schema97.properties.internal_access_path.type, parentSchema: schema97.properties.internal_access_path, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema97.type, parentSchema: schema97, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "props": { "instance_uuid": true, "host": true, "port": true, "tls_port": true, "internal_access_path": true }, "dynamicProps": false, "dynamicItems": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "console" }, message: "must have required property 'console'", schema: schema96.required, parentSchema: schema96, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.console !== void 0) {
      if (!validate182(data.console, { instancePath: instancePath + "/console", parentData: data, parentDataProperty: "console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema96.type, parentSchema: schema96, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "props": { "console": true }, "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
    errors = vErrors.length;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
validate180.evaluated = { "props": { "console": true }, "dynamicProps": false, "dynamicItems": false };
var check39 = validate185;
var schema98 = { "$ref": "closed:ShowConsoleConnectionResponse", "x-lines": { "unevaluatedProperties": 1171 }, "unevaluatedProperties": false };
var schema99 = { "type": "object", "required": ["console"], "properties": { "console": { "$ref": "closed:ConsoleConnection", "x-lines": { "unevaluatedProperties": 1181 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1171, "type": 1173, "required": 1174, "properties": 1176 } };
var schema100 = { "type": "object", "required": ["instance_uuid", "host", "port"], "properties": { "instance_uuid": { "type": "string", "x-lines": { "unevaluatedProperties": 1189, "type": 1193 } }, "host": { "type": "string", "x-lines": { "unevaluatedProperties": 1194, "type": 1198 } }, "port": { "type": "integer", "x-lines": { "unevaluatedProperties": 1199, "type": 1202 } }, "tls_port": { "type": ["integer", "null"], "x-lines": { "unevaluatedProperties": 1203, "type": 1209 } }, "internal_access_path": { "type": ["string", "null"], "x-lines": { "unevaluatedProperties": 1210, "type": 1214 } } }, "x-lines": { "unevaluatedProperties": 1181, "type": 1183, "required": 1184, "properties": 1188 } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.instance_uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_uuid" }, message: "must have required property 'instance_uuid'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.host === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, message: "must have required property 'port'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.instance_uuid !== void 0) {
      let data0 = data.instance_uuid;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/instance_uuid", schemaPath: "#/properties/instance_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.instance_uuid.type, parentSchema: schema100.properties.instance_uuid, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data1 = data.host;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema100.properties.host.type, parentSchema: schema100.properties.host, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data2 = data.port;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema100.properties.port.type, parentSchema: schema100.properties.port, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tls_port !== void 0) {
      let data3 = data.tls_port;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err6 = { instancePath: instancePath + "/tls_port", schemaPath: "#/properties/tls_port/type", keyword: "type", params: { type: schema100.properties.tls_port.type }, message: "must be integer,null", schema: schema100.properties.tls_port.type, parentSchema: schema100.properties.tls_port, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.internal_access_path !== void 0) {
      let data4 = data.internal_access_path;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/internal_access_path", schemaPath: "#/properties/internal_access_path/type", keyword: "type", params: { type: schema100.properties.internal_access_path.type }, message: "must be string,null", schema: schema100.properties.internal_access_path.type, parentSchema: schema100.properties.internal_access_path, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.type, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "props": { "instance_uuid": true, "host": true, "port": true, "tls_port": true, "internal_access_path": true }, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.console === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "console" }, message: "must have required property 'console'", schema: schema99.required, parentSchema: schema99, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.console !== void 0) {
      let data0 = data.console;
      if (!validate187(data0, { instancePath: instancePath + "/console", parentData: data, parentDataProperty: "console", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "instance_uuid" && key0 !== "host" && key0 !== "port" && key0 !== "tls_port" && key0 !== "internal_access_path") {
            const err1 = { instancePath: instancePath + "/console", schemaPath: "#/properties/console/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema99.properties.console, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema99.type, parentSchema: schema99, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": { "console": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    var key0Errors = errors;
    for (const key0 in data) {
      if (errors - key0Errors >= 1e3) break;
      if (key0 !== "console") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema98, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check40 = validate190;
var schema101 = { "anyOf": [{ "anyOf": [{ "$ref": "open:IdentityError", "x-lines": { "unevaluatedProperties": 1332 } }], "x-lines": { "anyOf": 754 } }, { "anyOf": [{ "$ref": "open:UnauthorizedFault", "x-lines": { "unevaluatedProperties": 1241 } }], "x-lines": { "anyOf": 755 } }], "x-lines": { "unevaluatedProperties": 752, "anyOf": 753 } };
var schema102 = { "type": "object", "required": ["unauthorized"], "properties": { "unauthorized": { "$ref": "open:Fault", "x-lines": { "unevaluatedProperties": 1215 } } }, "x-lines": { "unevaluatedProperties": 1241, "type": 1243, "required": 1244, "properties": 1246 } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unauthorized === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unauthorized" }, message: "must have required property 'unauthorized'", schema: schema102.required, parentSchema: schema102, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unauthorized !== void 0) {
      if (!validate82(data.unauthorized, { instancePath: instancePath + "/unauthorized", parentData: data, parentDataProperty: "unauthorized", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "props": { "unauthorized": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs3 === errors;
  valid1 = valid1 || _valid1;
  if (_valid1) {
    var props0 = { __proto__: null };
    props0.error = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema101.anyOf[0].anyOf, parentSchema: schema101.anyOf[0], data };
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
  if (!validate192(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.unauthorized = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema101.anyOf[1].anyOf, parentSchema: schema101.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema101.anyOf, parentSchema: schema101, data };
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
  validate190.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate190.evaluated = { "dynamicProps": true, "dynamicItems": false };
var check41 = validate195;
var schema103 = { "anyOf": [{ "anyOf": [{ "$ref": "closed:IdentityError", "x-lines": { "unevaluatedProperties": 1332 } }], "x-lines": { "anyOf": 754 } }, { "anyOf": [{ "$ref": "closed:UnauthorizedFault", "x-lines": { "unevaluatedProperties": 1241 } }], "x-lines": { "anyOf": 755 } }], "x-lines": { "unevaluatedProperties": 752, "anyOf": 753 }, "unevaluatedProperties": false };
var schema104 = { "type": "object", "required": ["unauthorized"], "properties": { "unauthorized": { "$ref": "closed:Fault", "x-lines": { "unevaluatedProperties": 1215 }, "unevaluatedProperties": false } }, "x-lines": { "unevaluatedProperties": 1241, "type": 1243, "required": 1244, "properties": 1246 } };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unauthorized === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unauthorized" }, message: "must have required property 'unauthorized'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unauthorized !== void 0) {
      let data0 = data.unauthorized;
      if (!validate87(data0, { instancePath: instancePath + "/unauthorized", parentData: data, parentDataProperty: "unauthorized", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        var key0Errors = errors;
        for (const key0 in data0) {
          if (errors - key0Errors >= 1e3) break;
          if (key0 !== "code" && key0 !== "message") {
            const err1 = { instancePath: instancePath + "/unauthorized", schemaPath: "#/properties/unauthorized/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema104.properties.unauthorized, data: data0 };
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
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.type, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { "props": { "unauthorized": true }, "dynamicProps": false, "dynamicItems": false };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
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
    props0.error = true;
  }
  if (!valid1) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema103.anyOf[0].anyOf, parentSchema: schema103.anyOf[0], data };
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
  if (!validate197(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
    errors = vErrors.length;
  }
  var _valid2 = _errs6 === errors;
  valid2 = valid2 || _valid2;
  if (_valid2) {
    var props1 = { __proto__: null };
    props1.unauthorized = true;
  }
  if (!valid2) {
    const err1 = { instancePath, schemaPath: "#/anyOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema103.anyOf[1].anyOf, parentSchema: schema103.anyOf[1], data };
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
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema103.anyOf, parentSchema: schema103, data };
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
          const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties", schema: false, parentSchema: schema103, data };
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
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var contract = {
  api: "openstack-nova",
  file: "specs/openstack-nova/openapi.yaml",
  version: "1.0.0",
  names: [
    "conflictingRequest",
    "internal_access_path",
    "os-getRDPConsole",
    "os-getSPICEConsole",
    "os-getSerialConsole",
    "os-getVNCConsole"
  ],
  line: 161,
  operations: [
    {
      operationId: "createRemoteConsole",
      method: "POST",
      path: "/v2.1/servers/{server_id}/remote-consoles",
      alsoAt: ["/v2.1/{project_id}/servers/{server_id}/remote-consoles"],
      line: 163,
      parameters: [
        {
          name: "server_id",
          in: "path",
          required: true,
          line: 802,
          requiredLine: 805,
          schema: { open: check0, closed: check0 }
        },
        {
          name: "OpenStack-API-Version",
          in: "header",
          required: false,
          line: 290,
          requiredLine: 290,
          schema: { open: check1, closed: check1 }
        },
        {
          name: "X-OpenStack-Nova-API-Version",
          in: "header",
          required: false,
          line: 812,
          requiredLine: 812,
          schema: { open: check2, closed: check2 }
        }
      ],
      security: { line: 159, alternatives: [[{ scheme: "token", type: "apiKey", in: "header", name: "X-Auth-Token", line: 784 }]] },
      requestBody: {
        required: true,
        line: 304,
        content: [{ mediaType: "application/json", line: 310, schema: { open: check3, closed: check4 } }],
        accepts: ["mediaTypes"]
      },
      responses: [
        {
          status: "200",
          line: 321,
          content: [{ mediaType: "application/json", line: 343, schema: { open: check5, closed: check6 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "400",
          line: 355,
          content: [{ mediaType: "application/json", line: 369, schema: { open: check12, closed: check13 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "401",
          line: 867,
          content: [{ mediaType: "application/json", line: 881, schema: { open: check14, closed: check15 } }],
          headers: [
            { name: "WWW-Authenticate", required: false, line: 859, schema: { open: check16, closed: check16 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "403",
          line: 887,
          content: [{ mediaType: "application/json", line: 896, schema: { open: check17, closed: check18 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "404",
          line: 395,
          content: [{ mediaType: "application/json", line: 415, schema: { open: check19, closed: check20 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "406",
          line: 902,
          content: [{ mediaType: "application/json", line: 911, schema: { open: check21, closed: check22 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "409",
          line: 917,
          content: [{ mediaType: "application/json", line: 926, schema: { open: check23, closed: check24 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "415",
          line: 932,
          content: [{ mediaType: "application/json", line: 941, schema: { open: check25, closed: check26 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "500",
          line: 947,
          content: [{ mediaType: "application/json", line: 957, schema: { open: check21, closed: check22 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "501",
          line: 963,
          content: [{ mediaType: "application/json", line: 972, schema: { open: check27, closed: check28 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        }
      ]
    },
    {
      operationId: "getConsoleByAction",
      method: "POST",
      path: "/v2.1/servers/{server_id}/action",
      alsoAt: ["/v2.1/{project_id}/servers/{server_id}/action"],
      when: ["/os-getVNCConsole", "/os-getSPICEConsole", "/os-getRDPConsole", "/os-getSerialConsole"],
      line: 440,
      parameters: [
        {
          name: "server_id",
          in: "path",
          required: true,
          line: 802,
          requiredLine: 805,
          schema: { open: check0, closed: check0 }
        },
        {
          name: "OpenStack-API-Version",
          in: "header",
          required: false,
          line: 507,
          requiredLine: 507,
          schema: { open: check29, closed: check29 }
        },
        {
          name: "X-OpenStack-Nova-API-Version",
          in: "header",
          required: false,
          line: 812,
          requiredLine: 812,
          schema: { open: check2, closed: check2 }
        }
      ],
      security: { line: 159, alternatives: [[{ scheme: "token", type: "apiKey", in: "header", name: "X-Auth-Token", line: 784 }]] },
      requestBody: {
        required: true,
        line: 519,
        content: [{ mediaType: "application/json", line: 525, schema: { open: check30, closed: check31 } }],
        accepts: ["mediaTypes"]
      },
      responses: [
        {
          status: "200",
          line: 542,
          content: [{ mediaType: "application/json", line: 554, schema: { open: check32, closed: check33 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "400",
          line: 564,
          content: [{ mediaType: "application/json", line: 576, schema: { open: check12, closed: check13 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "401",
          line: 867,
          content: [{ mediaType: "application/json", line: 881, schema: { open: check14, closed: check15 } }],
          headers: [
            { name: "WWW-Authenticate", required: false, line: 859, schema: { open: check16, closed: check16 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "403",
          line: 887,
          content: [{ mediaType: "application/json", line: 896, schema: { open: check17, closed: check18 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "404",
          line: 590,
          content: [{ mediaType: "application/json", line: 601, schema: { open: check34, closed: check35 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "406",
          line: 902,
          content: [{ mediaType: "application/json", line: 911, schema: { open: check21, closed: check22 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "409",
          line: 917,
          content: [{ mediaType: "application/json", line: 926, schema: { open: check23, closed: check24 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "415",
          line: 932,
          content: [{ mediaType: "application/json", line: 941, schema: { open: check25, closed: check26 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "500",
          line: 947,
          content: [{ mediaType: "application/json", line: 957, schema: { open: check21, closed: check22 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "501",
          line: 963,
          content: [{ mediaType: "application/json", line: 972, schema: { open: check27, closed: check28 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        }
      ]
    },
    {
      operationId: "showConsoleConnectionInformation",
      method: "GET",
      path: "/v2.1/os-console-auth-tokens/{console_token}",
      alsoAt: ["/v2.1/{project_id}/os-console-auth-tokens/{console_token}"],
      line: 622,
      parameters: [
        {
          name: "console_token",
          in: "path",
          required: true,
          line: 675,
          requiredLine: 677,
          schema: { open: check36, closed: check36 }
        },
        {
          name: "OpenStack-API-Version",
          in: "header",
          required: false,
          line: 684,
          requiredLine: 684,
          schema: { open: check37, closed: check37 }
        },
        {
          name: "X-OpenStack-Nova-API-Version",
          in: "header",
          required: false,
          line: 812,
          requiredLine: 812,
          schema: { open: check2, closed: check2 }
        }
      ],
      security: { line: 159, alternatives: [[{ scheme: "token", type: "apiKey", in: "header", name: "X-Auth-Token", line: 784 }]] },
      responses: [
        {
          status: "200",
          line: 698,
          content: [{ mediaType: "application/json", line: 703, schema: { open: check38, closed: check39 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "400",
          line: 709,
          content: [{ mediaType: "application/json", line: 720, schema: { open: check12, closed: check13 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "401",
          line: 726,
          content: [{ mediaType: "application/json", line: 751, schema: { open: check40, closed: check41 } }],
          headers: [
            { name: "WWW-Authenticate", required: false, line: 859, schema: { open: check16, closed: check16 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "403",
          line: 887,
          content: [{ mediaType: "application/json", line: 896, schema: { open: check17, closed: check18 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "404",
          line: 763,
          content: [{ mediaType: "application/json", line: 772, schema: { open: check34, closed: check35 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "406",
          line: 902,
          content: [{ mediaType: "application/json", line: 911, schema: { open: check21, closed: check22 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        },
        {
          status: "500",
          line: 947,
          content: [{ mediaType: "application/json", line: 957, schema: { open: check21, closed: check22 } }],
          headers: [
            { name: "OpenStack-API-Version", required: false, line: 824, schema: { open: check7, closed: check7 } },
            { name: "X-OpenStack-Nova-API-Version", required: false, line: 831, schema: { open: check8, closed: check8 } },
            { name: "Vary", required: false, line: 838, schema: { open: check9, closed: check9 } },
            { name: "X-OpenStack-Request-Id", required: false, line: 845, schema: { open: check10, closed: check10 } },
            { name: "X-Compute-Request-Id", required: false, line: 852, schema: { open: check11, closed: check11 } }
          ]
        }
      ]
    }
  ]
};
export {
  contract
};
