"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "../../node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar2(node2) || isCollection(node2)) && !!node2.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias2;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap2;
    exports2.isNode = isNode;
    exports2.isPair = isPair2;
    exports2.isScalar = isScalar2;
    exports2.isSeq = isSeq2;
  }
});

// ../../node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "../../node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node2, visitor2) {
      const visitor_ = initVisitor(visitor2);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node2, visitor2, path2) {
      const ctrl = callVisitor(key, node2, visitor2, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor2, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path2 = Object.freeze(path2.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor2, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path2 = Object.freeze(path2.concat(node2));
          const ck = visit_("key", node2.key, visitor2, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor2, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor2) {
      const visitor_ = initVisitor(visitor2);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor2, path2) {
      const ctrl = await callVisitor(key, node2, visitor2, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor2, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path2 = Object.freeze(path2.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor2, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path2 = Object.freeze(path2.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor2, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor2, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor2) {
      if (typeof visitor2 === "object" && (visitor2.Collection || visitor2.Node || visitor2.Value)) {
        return Object.assign({
          Alias: visitor2.Node,
          Map: visitor2.Node,
          Scalar: visitor2.Node,
          Seq: visitor2.Node
        }, visitor2.Value && {
          Map: visitor2.Value,
          Scalar: visitor2.Value,
          Seq: visitor2.Value
        }, visitor2.Collection && {
          Map: visitor2.Collection,
          Seq: visitor2.Collection
        }, visitor2);
      }
      return visitor2;
    }
    function callVisitor(key, node2, visitor2, path2) {
      if (typeof visitor2 === "function")
        return visitor2(key, node2, path2);
      if (identity.isMap(node2))
        return visitor2.Map?.(key, node2, path2);
      if (identity.isSeq(node2))
        return visitor2.Seq?.(key, node2, path2);
      if (identity.isPair(node2))
        return visitor2.Pair?.(key, node2, path2);
      if (identity.isScalar(node2))
        return visitor2.Scalar?.(key, node2, path2);
      if (identity.isAlias(node2))
        return visitor2.Alias?.(key, node2, path2);
      return void 0;
    }
    function replaceNode(key, path2, node2) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});

// ../../node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "../../node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts2 = line.trim().split(/[ \t]+/);
        const name = parts2.shift();
        switch (name) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle, prefix] = parts2;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts2;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// ../../node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "../../node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor2) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
        const sa = JSON.stringify(anchor2);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor2 = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor2);
          return anchor2;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// ../../node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "../../node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// ../../node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "../../node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});

// ../../node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "../../node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// ../../node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "../../node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor2 = anchors2 && source && anchors2.get(source);
        return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// ../../node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "../../node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// ../../node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "../../node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports2.createNode = createNode;
  }
});

// ../../node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "../../node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value) {
      let v = value;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n2 = node2.value;
          return n2 == null || allowScalar && identity.isScalar(n2) && n2.value == null && !n2.commentBefore && !n2.comment && !n2.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// ../../node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// ../../node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "../../node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold2 === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text2[fold2]}\\`;
          res += `
${indent}${text2.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// ../../node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// ../../node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor2 = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor2 && anchors.anchorIsValid(anchor2)) {
        anchors$1.add(anchor2);
        props.push(`&${anchor2}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});

// ../../node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// ../../node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "../../node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports2.debug = debug;
    exports2.warn = warn;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge2;
  }
});

// ../../node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "../../node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// ../../node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "../../node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// ../../node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// ../../node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "../../node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// ../../node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "../../node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports2.map = map;
  }
});

// ../../node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "../../node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});

// ../../node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "../../node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// ../../node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "../../node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string3;
  }
});

// ../../node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "../../node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// ../../node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "../../node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// ../../node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n2 = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n2) && !n2.includes("e")) {
        let i = n2.indexOf(".");
        if (i < 0) {
          i = n2.length;
          n2 += ".";
        }
        let d = minFractionDigits - (n2.length - i - 1);
        while (d-- > 0)
          n2 += "0";
      }
      return n2;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// ../../node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "../../node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// ../../node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "../../node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// ../../node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "../../node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});

// ../../node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "../../node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n2 = Math.ceil(str.length / lineWidth);
          const lines = new Array(n2);
          for (let i = 0, o = 0; i < n2; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs2;
    exports2.resolvePairs = resolvePairs;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n3 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n3 : n3;
      }
      const n2 = parseInt(str, radix);
      return sign === "-" ? -1 * n2 : n2;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n2) => asBigInt ? BigInt(n2) : Number(n2);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n2) => n2;
      if (typeof value === "bigint")
        num = (n2) => BigInt(n2);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n2) => String(n2).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date3 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date3 -= 6e4 * d;
        }
        return new Date(date3);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// ../../node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "../../node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// ../../node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "../../node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null3.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// ../../node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "../../node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// ../../node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "../../node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// ../../node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "../../node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});

// ../../node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "../../node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError2 = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError2;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor2 = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor2 || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor2)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor2 || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor: anchor2,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// ../../node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "../../node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// ../../node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "../../node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// ../../node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "../../node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// ../../node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "../../node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor: anchor2, newlineAfterProp: nl } = props;
        const lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports2.composeCollection = composeCollection;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start = scalar2.offset;
      const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar2.indent + header.indent;
      let offset = scalar2.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar2.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n2 = Number(ch);
          if (!indent && n2)
            indent = n2;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// ../../node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "../../node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source, end } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// ../../node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "../../node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// ../../node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "../../node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// ../../node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "../../node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor: anchor2, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor2 || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor2)
            node2.anchor = anchor2.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor2)
              node2.anchor = anchor2.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor2 && node2.anchor === "")
        onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor2) {
        node2.anchor = anchor2.source.substring(1);
        if (node2.anchor === "")
          onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// ../../node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "../../node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// ../../node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "../../node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// ../../node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "../../node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// ../../node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "../../node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});

// ../../node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "../../node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor2) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor2);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field2, index] of path2) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path2) => {
      const parent = visit.itemAtPath(cst, path2.slice(0, -1));
      const field2 = path2[path2.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor2) {
      let ctrl = visitor2(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field2, i]])), token.items[i], visitor2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports2.visit = visit;
  }
});

// ../../node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "../../node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar2;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// ../../node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "../../node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n2) {
        return this.buffer[this.pos + n2];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n2) {
        return this.pos + n2 <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n2) {
        return this.buffer.substr(this.pos, n2);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n2 = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n2);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n2 = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n2;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n2 = yield* this.pushIndicators();
        switch (line[n2]) {
          case "#":
            yield* this.pushCount(line.length - n2);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n2 += yield* this.parseBlockScalarHeader();
            n2 += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n2);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n2 = 0;
        while (line[n2] === ",") {
          n2 += yield* this.pushCount(1);
          n2 += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n2 += yield* this.pushIndicators();
        switch (line[n2]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n2);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n2 = 0;
            while (this.buffer[end - 1 - n2] === "\\")
              n2 += 1;
            if (n2 % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n2) {
        if (n2 > 0) {
          yield this.buffer.substr(this.pos, n2);
          this.pos += n2;
          return n2;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n2 = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n2 += yield* this.pushTag();
              n2 += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n2 += yield* this.pushUntil(isNotAnchorChar);
              n2 += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n2 += yield* this.pushCount(1);
                n2 += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n2;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n2 = i - this.pos;
        if (n2 > 0) {
          yield this.buffer.substr(this.pos, n2);
          this.pos = i;
        }
        return n2;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// ../../node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "../../node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter;
  }
});

// ../../node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "../../node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n2) {
        return this.stack[this.stack.length - n2];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar2.end) {
            sep = scalar2.end;
            sep.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// ../../node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "../../node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs2 = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs2) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs2.length > 0)
        return docs2;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse2;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument2;
    exports2.stringify = stringify;
  }
});

// ../../node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "../../node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});

// ../../node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "../../node_modules/picomatch/lib/constants.js"(exports2, module2) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// ../../node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "../../node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports2.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports2.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports2.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports2.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports2.basename = (path2, { windows } = {}) => {
      const segs = path2.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// ../../node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "../../node_modules/picomatch/lib/scan.js"(exports2, module2) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts2 = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n3 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n3, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts2.push(value2);
            prevIndex = i;
          }
        }
        const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n2);
        parts2.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts2;
      }
      return state;
    };
    module2.exports = scan;
  }
});

// ../../node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "../../node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts2 = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts2.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts2.push(value);
      return parts2;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values2 = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values2.length; i++) {
        for (let j = i + 1; j < values2.length; j++) {
          const a = values2[i];
          const b = values2[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n2 = 1) => input[state.index + n2];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc2, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc2) {
              return esc2 + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc2) {
              return esc2 + first + (rest ? star : "");
            }
            return star;
          }
          return esc2 ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module2.exports = parse2;
  }
});

// ../../node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "../../node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject2 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject2(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module2.exports = picomatch2;
  }
});

// ../../node_modules/picomatch/posix.js
var require_posix = __commonJS({
  "../../node_modules/picomatch/posix.js"(exports2, module2) {
    "use strict";
    module2.exports = require_picomatch();
  }
});

// ../../server/src/core/rules/rule.ts
function defineRule(rule9) {
  return rule9;
}

// ../../server/src/core/rules/document/date-order.ts
var earliest = (dates) => dates.filter((date3) => date3 !== void 0).sort()[0];
function received(repository, number4) {
  return { date: earliest(repository.facts(number4, "case").map((f) => f.receivedOn)), step: "\u53D7\u4ED8\u65E5" };
}
function assessed(repository, number4) {
  return {
    date: earliest(repository.facts(number4, "assessment").map((f) => f.writtenOn)),
    step: "\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8\u306E\u4F5C\u6210\u65E5"
  };
}
function planOf(document, repository) {
  const link2 = document.as("evaluation")?.plan?.value;
  const entry = link2 === void 0 ? void 0 : repository.index.resolve(link2);
  return entry?.kind === "plan" ? entry.facts : void 0;
}
function stepsOf(document, repository, number4) {
  const plan = document.as("plan");
  const assessment = document.as("assessment");
  const evaluation = document.as("evaluation");
  const closure = document.as("closure");
  if (assessment) return [{ date: assessment.writtenOn, step: "\u4F5C\u6210\u65E5", earlier: [received(repository, number4)] }];
  if (plan) {
    return [
      { date: plan.writtenOn, step: "\u4F5C\u6210\u65E5", earlier: [received(repository, number4), assessed(repository, number4)] },
      { date: plan.decidedOn, step: "\u652F\u63F4\u6C7A\u5B9A\u65E5", earlier: [{ date: plan.writtenOn?.value, step: "\u4F5C\u6210\u65E5" }] }
    ];
  }
  if (evaluation) {
    const own2 = planOf(document, repository);
    return [
      {
        date: evaluation.date,
        step: "\u8A55\u4FA1\u65E5",
        earlier: [{ date: own2?.decidedOn ?? own2?.writtenOn, step: "\u30D7\u30E9\u30F3\u306E\u6C7A\u5B9A\u65E5" }]
      }
    ];
  }
  if (closure) {
    const entry = closure.evaluation && repository.index.resolve(closure.evaluation.value);
    const facts = entry?.kind === "evaluation" ? entry.facts : void 0;
    return [
      {
        date: closure.date,
        step: "\u7D42\u7D50\u65E5",
        earlier: [{ date: facts?.date, step: "\u8A55\u4FA1\u65E5" }, received(repository, number4)]
      }
    ];
  }
  return [];
}
function judge({ date: date3, step, earlier }) {
  const broken = date3 && earlier.find((other) => other.date !== void 0 && date3.value < other.date);
  return broken ? { message: "order", range: date3.range, params: { step, earlier: broken.step } } : void 0;
}
var rule = defineRule({
  id: "document/date-order",
  severity: "warning",
  texts: {
    title: { ja: "\u65E5\u4ED8\u306E\u9806\u304C\u524D\u5F8C\u3057\u3066\u3044\u307E\u3059", en: "Dates are out of order" },
    why: {
      ja: "\u53D7\u4ED8\u3001\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8\u3001\u30D7\u30E9\u30F3\u3001\u6C7A\u5B9A\u3001\u8A55\u4FA1\u3001\u7D42\u7D50\u306E\u9806\u306B\u9032\u3080\u306E\u304C\u652F\u63F4\u306E\u6D41\u308C\u3060\u304B\u3089\u3067\u3059\u3002",
      en: "A case goes from intake over assessment, plan, decision and evaluation to closing."
    },
    do: { ja: "\u3069\u3061\u3089\u306E\u65E5\u4ED8\u304C\u6B63\u3057\u3044\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002", en: "See which of the two dates is right." },
    messages: { order: { ja: "\u300C{step}\u300D\u304C\u300C{earlier}\u300D\u3088\u308A\u524D\u306B\u306A\u3063\u3066\u3044\u307E\u3059\u3002", en: "{step} lies before {earlier}." } }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u652F\u63F4\u6C7A\u5B9A\u65E5: 2024-05-20" }],
    ng: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F5C\u6210\u65E5: 2024-03-01" }]
  },
  kinds: ["assessment", "plan", "evaluation", "closure"],
  check({ document, repository }, report) {
    const number4 = document.record.caseNumber?.value;
    if (typeof number4 !== "string") return;
    for (const step of stepsOf(document, repository, number4)) {
      const broken = judge(step);
      if (broken) report(broken);
    }
  }
});

// ../../schemas/choices.ts
var ageBands = [
  "\u4E73\u5E7C\u5150",
  "\u5C0F\u5B66\u751F",
  "\u4E2D\u5B66\u751F",
  "\u9AD8\u6821\u751F",
  "10\u4EE3",
  "20\u4EE3",
  "30\u4EE3",
  "40\u4EE3",
  "50\u4EE3",
  "60\u4EE3",
  "70\u4EE3",
  "80\u4EE3",
  "90\u4EE3\u4EE5\u4E0A"
];
var sectors = [
  "\u4ECB\u8B77",
  "\u969C\u5BB3",
  "\u5B50\u3069\u3082",
  "\u56F0\u7AAE",
  "\u533B\u7642",
  "\u4FDD\u5065",
  "\u5C31\u52B4",
  "\u4F4F\u307E\u3044",
  "\u53F8\u6CD5",
  "\u6559\u80B2",
  "\u5730\u57DF",
  "\u6A29\u5229",
  "\u884C\u653F",
  "\u305D\u306E\u4ED6"
];
var caseStates = ["\u53D7\u4ED8", "\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8", "\u30D7\u30E9\u30F3\u4F5C\u6210", "\u652F\u63F4\u4E2D", "\u7D42\u7D50", "\u4E2D\u65AD"];
var planStates = ["\u6848", "\u6C7A\u5B9A", "\u652F\u63F4\u4E2D", "\u7D42\u4E86"];
var programs = ["\u591A\u6A5F\u95A2\u5354\u50CD", "\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1", "\u53C2\u52A0\u652F\u63F4"];
var agencyPrograms = ["\u5305\u62EC\u7684\u76F8\u8AC7\u652F\u63F4", "\u5730\u57DF\u3065\u304F\u308A", "\u53C2\u52A0\u652F\u63F4", "\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1", "\u591A\u6A5F\u95A2\u5354\u50CD"];
var operations = ["\u76F4\u55B6", "\u59D4\u8A17", "\u6307\u5B9A\u7BA1\u7406"];
var consentStates = ["\u3042\u308A", "\u306A\u3057", "\u62D2\u5426", "\u672A\u78BA\u8A8D"];
var consentMethods = ["\u66F8\u9762", "\u53E3\u982D", "\u4EE3\u7406"];
var troubles = [
  "\u75C5\u6C17\u30FB\u533B\u7642\u306E\u3053\u3068",
  "\u3053\u3053\u308D\u306E\u554F\u984C(\u30E1\u30F3\u30BF\u30EB\u30D8\u30EB\u30B9)",
  "\u4ECB\u8B77\u306E\u3053\u3068",
  "\u969C\u5BB3\u306E\u3053\u3068",
  "\u5B50\u80B2\u3066\u306E\u3053\u3068",
  "\u53CE\u5165\u30FB\u4ED5\u4E8B\u306E\u3053\u3068",
  "\u652F\u51FA\u30FB\u6EDE\u7D0D\u30FB\u501F\u91D1",
  "\u4F4F\u307E\u3044\u306E\u3053\u3068",
  "DV\u30FB\u8650\u5F85\u306E\u3053\u3068",
  "\u6A29\u5229\u64C1\u8B77(\u5F8C\u898B\u5236\u5EA6\u306A\u3069)",
  "\u5065\u5EB7\u306E\u3053\u3068",
  "\u305D\u306E\u4ED6"
];
var consultationTopics = [
  "\u75C5\u6C17\u3084\u5065\u5EB7\u3001\u969C\u5BB3\u306E\u3053\u3068",
  "\u4F4F\u307E\u3044\u306B\u3064\u3044\u3066",
  "\u53CE\u5165\u30FB\u751F\u6D3B\u8CBB\u306E\u3053\u3068",
  "\u5BB6\u8CC3\u3084\u30ED\u30FC\u30F3\u306E\u652F\u6255\u3044\u306E\u3053\u3068",
  "\u7A0E\u91D1\u3084\u516C\u5171\u6599\u91D1\u7B49\u306E\u652F\u6255\u3044\u306B\u3064\u3044\u3066",
  "\u50B5\u52D9\u306B\u3064\u3044\u3066",
  "\u4ED5\u4E8B\u63A2\u3057\u3001\u5C31\u8077\u306B\u3064\u3044\u3066",
  "\u4ED5\u4E8B\u4E0A\u306E\u4E0D\u5B89\u3084\u30C8\u30E9\u30D6\u30EB",
  "\u5730\u57DF\u3068\u306E\u95A2\u4FC2\u306B\u3064\u3044\u3066",
  "\u5BB6\u65CF\u3068\u306E\u95A2\u4FC2\u306B\u3064\u3044\u3066",
  "\u5B50\u80B2\u3066\u306E\u3053\u3068",
  "\u4ECB\u8B77\u306E\u3053\u3068",
  "\u3072\u304D\u3053\u3082\u308A\u30FB\u4E0D\u767B\u6821",
  "DV\u30FB\u8650\u5F85",
  "\u98DF\u3079\u308B\u3082\u306E\u304C\u306A\u3044",
  "\u305D\u306E\u4ED6"
];
var assessedIssues = [
  "\u75C5\u6C17",
  "\u3051\u304C",
  "\u969C\u5BB3(\u624B\u5E33\u6709)",
  "\u969C\u5BB3(\u7591\u3044)",
  "\u81EA\u6B7B\u4F01\u56F3",
  "\u305D\u306E\u4ED6\u30E1\u30F3\u30BF\u30EB\u30D8\u30EB\u30B9\u306E\u8AB2\u984C",
  "\u4F4F\u307E\u3044\u4E0D\u5B89\u5B9A",
  "\u30DB\u30FC\u30E0\u30EC\u30B9",
  "\u7D4C\u6E08\u7684\u56F0\u7AAE",
  "(\u591A\u91CD\u30FB\u904E\u91CD)\u50B5\u52D9",
  "\u5BB6\u8A08\u7BA1\u7406\u306E\u8AB2\u984C",
  "\u5C31\u8077\u6D3B\u52D5\u56F0\u96E3",
  "\u5C31\u8077\u5B9A\u7740\u56F0\u96E3",
  "\u751F\u6D3B\u7FD2\u6163\u306E\u4E71\u308C",
  "\u793E\u4F1A\u7684\u5B64\u7ACB(\u3072\u304D\u3053\u3082\u308A\u7B49\u542B\u3080)",
  "\u5BB6\u65CF\u95A2\u4FC2\u30FB\u5BB6\u65CF\u306E\u554F\u984C",
  "\u4E0D\u767B\u6821",
  "\u975E\u884C",
  "\u4E2D\u5352\u30FB\u9AD8\u6821\u4E2D\u9000",
  "\u3072\u3068\u308A\u89AA",
  "DV\u30FB\u8650\u5F85",
  "\u5916\u56FD\u7C4D",
  "\u5211\u4F59\u8005",
  "\u30B3\u30DF\u30E5\u30CB\u30B1\u30FC\u30B7\u30E7\u30F3\u304C\u82E6\u624B",
  "\u672C\u4EBA\u306E\u80FD\u529B\u306E\u8AB2\u984C(\u8B58\u5B57\u30FB\u8A00\u8A9E\u30FB\u7406\u89E3\u7B49)",
  "\u88AB\u707D",
  "\u305D\u306E\u4ED6"
];
var routes = [
  "\u672C\u4EBA(\u6765\u6240)",
  "\u672C\u4EBA(\u96FB\u8A71\u30FB\u30E1\u30FC\u30EB\u7B49)",
  "\u5BB6\u65CF\u30FB\u77E5\u4EBA(\u6765\u6240)",
  "\u5BB6\u65CF\u30FB\u77E5\u4EBA(\u96FB\u8A71\u30FB\u30E1\u30FC\u30EB\u7B49)",
  "\u652F\u63F4\u6A5F\u95A2\u304B\u3089\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1",
  "\u95A2\u4FC2\u6A5F\u95A2\u30FB\u95A2\u4FC2\u8005\u304B\u3089\u306E\u7D39\u4ECB",
  "\u305D\u306E\u4ED6"
];
var screenings = [
  "\u60C5\u5831\u63D0\u4F9B\u30FB\u76F8\u8AC7\u5BFE\u5FDC\u306E\u307F\u3067\u7D42\u4E86",
  "\u4ED6\u6A5F\u95A2\u3078\u3064\u306A\u3050",
  "\u540C\u610F\u306F\u672A\u53D6\u5F97\u3060\u304C\u50CD\u304D\u304B\u3051\u3092\u7D9A\u3051\u308B",
  "\u7D99\u7D9A\u652F\u63F4\u3057\u30D7\u30E9\u30F3\u3092\u4F5C\u308B",
  "\u5224\u65AD\u524D\u306B\u4E2D\u65AD\u30FB\u7D42\u4E86",
  "\u5358\u72EC\u6A5F\u95A2\u3067\u5BFE\u5FDC",
  "\u591A\u6A5F\u95A2\u5354\u50CD\u3078",
  "\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1\u3078",
  "\u652F\u63F4\u4F1A\u8B70\u3067\u691C\u8A0E"
];
var changes = [
  "\u751F\u6D3B\u4FDD\u8B77\u9069\u7528",
  "\u4F4F\u307E\u3044\u306E\u78BA\u4FDD\u30FB\u5B89\u5B9A",
  "\u533B\u7642\u6A5F\u95A2\u53D7\u8A3A\u958B\u59CB",
  "\u5065\u5EB7\u72B6\u614B\u306E\u6539\u5584",
  "\u50B5\u52D9\u306E\u6574\u7406",
  "\u5BB6\u8A08\u306E\u6539\u5584",
  "\u81EA\u7ACB\u610F\u6B32\u306E\u5411\u4E0A",
  "\u5B64\u7ACB\u306E\u89E3\u6D88",
  "\u7CBE\u795E\u306E\u5B89\u5B9A",
  "\u5C31\u52B4\u958B\u59CB(\u4E00\u822C)",
  "\u5C31\u52B4\u958B\u59CB(\u4E2D\u9593\u7684)",
  "\u5C31\u52B4\u53CE\u5165\u306E\u5897\u52A0",
  "\u8077\u696D\u8A13\u7DF4\u30FB\u5C31\u5B66",
  "\u8077\u5834\u5B9A\u7740",
  "\u793E\u4F1A\u53C2\u52A0\u6A5F\u4F1A\u306E\u5897\u52A0",
  "\u751F\u6D3B\u7FD2\u6163\u306E\u6539\u5584",
  "\u5BFE\u4EBA\u30FB\u5BB6\u65CF\u95A2\u4FC2\u306E\u6539\u5584",
  "\u305D\u306E\u4ED6\u30FB\u5909\u5316\u306A\u3057"
];
var closureReasons = [
  "\u5F79\u5272\u5206\u62C5\u304C\u5408\u610F\u3057\u4E3B\u62C5\u5F53\u3078\u79FB\u884C",
  "\u76EE\u6A19\u9054\u6210",
  "\u95A2\u4FC2\u304C\u5B89\u5B9A(\u53C2\u52A0\u652F\u63F4\u30FB\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1)",
  "\u5305\u62EC\u7684\u76F8\u8AC7\u652F\u63F4\u3078\u623B\u3059",
  "\u4ED6\u5236\u5EA6\u30FB\u4ED6\u6A5F\u95A2\u3078\u5F15\u7D99\u304E",
  "\u8EE2\u5C45",
  "\u6B7B\u4EA1",
  "\u672C\u4EBA\u306E\u610F\u5411",
  "\u9023\u7D61\u4E0D\u80FD(\u4E2D\u65AD)",
  "\u305D\u306E\u4ED6"
];
var sharedItems = [
  "\u57FA\u672C\u5C5E\u6027",
  "\u5065\u5EB7\u30FB\u533B\u7642\u30FB\u4ECB\u8B77\u306E\u72B6\u6CC1",
  "\u5C31\u5B66\u30FB\u5C31\u52B4\u306E\u72B6\u6CC1",
  "\u53CE\u5165\u30FB\u8CC7\u7523\u30FB\u50B5\u52D9\u306E\u72B6\u6CC1",
  "\u798F\u7949\u5236\u5EA6\u306E\u5229\u7528\u72B6\u6CC1",
  "\u751F\u6D3B\u6B74\u305D\u306E\u4ED6"
];
var kinship = [
  "\u672C\u4EBA",
  "\u4E16\u5E2F\u4E3B",
  "\u914D\u5076\u8005",
  "\u592B",
  "\u59BB",
  "\u5185\u7E01\u306E\u592B",
  "\u5185\u7E01\u306E\u59BB",
  "\u7236",
  "\u6BCD",
  "\u9577\u7537",
  "\u6B21\u7537",
  "\u4E09\u7537",
  "\u9577\u5973",
  "\u6B21\u5973",
  "\u4E09\u5973",
  "\u990A\u5B50",
  "\u7956\u7236",
  "\u7956\u6BCD",
  "\u5144",
  "\u5F1F",
  "\u59C9",
  "\u59B9",
  "\u7FA9\u7236",
  "\u7FA9\u6BCD",
  "\u5B50\u306E\u914D\u5076\u8005",
  "\u5B6B",
  "\u53D4\u7236",
  "\u4F2F\u7236",
  "\u53D4\u6BCD",
  "\u4F2F\u6BCD",
  "\u7525",
  "\u59EA",
  "\u3044\u3068\u3053",
  "\u540C\u5C45\u4EBA",
  "\u53CB\u4EBA",
  "\u77E5\u4EBA",
  "\u5927\u5BB6",
  "\u8FD1\u96A3\u4F4F\u6C11",
  "\u5143\u914D\u5076\u8005"
];
var meetingDecisions = [
  "\u30D7\u30E9\u30F3\u3092\u6C7A\u5B9A",
  "\u30D7\u30E9\u30F3\u3092\u4FEE\u6B63\u3057\u3066\u6C7A\u5B9A",
  "\u7D99\u7D9A\u3057\u3066\u691C\u8A0E",
  "\u53C2\u52A0\u652F\u63F4\u3092\u5229\u7528",
  "\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1\u3092\u958B\u59CB",
  "\u652F\u63F4\u4F1A\u8B70\u3067\u7D99\u7D9A",
  "\u91CD\u5C64\u7684\u652F\u63F4\u4F1A\u8B70\u3078\u79FB\u884C",
  "\u5305\u62EC\u7684\u76F8\u8AC7\u652F\u63F4\u3078\u623B\u3059",
  "\u7D42\u7D50"
];

// ../../node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values2 = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values2;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path2) {
  if (!path2)
    return obj;
  return path2.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path2, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path2);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// ../../node_modules/zod/v4/core/core.js
var _a;
var NEVER = /* @__PURE__ */ Object.freeze({
  status: "aborted"
});
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue4) => issue4.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue4) => issue4.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path2 = []) => {
    for (const issue4 of error3.issues) {
      if (issue4.code === "invalid_union" && issue4.errors.length) {
        issue4.errors.map((issues) => processError({ issues }, [...path2, ...issue4.path]));
      } else if (issue4.code === "invalid_key") {
        processError({ issues: issue4.issues }, [...path2, ...issue4.path]);
      } else if (issue4.code === "invalid_element") {
        processError({ issues: issue4.issues }, [...path2, ...issue4.path]);
      } else {
        const fullpath = [...path2, ...issue4.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue4));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue4));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue4));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// ../../node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// ../../node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// ../../node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// ../../node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../../node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts2 = value.split("/");
  if (parts2.length !== 2)
    return false;
  const [address, prefix] = parts2;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n2 = size(payload.value);
    if (n2 > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n2 > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect2 = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect2(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect2(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values2 = zod.def.innerType._zod.values;
    return values2 ? /* @__PURE__ */ new Set([...values2, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../../node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind2 = def.type;
  switch (kind2) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind2;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// ../../node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue4) => {
    switch (issue4.code) {
      case "invalid_type": {
        const expected = getTypeName(issue4.expected);
        const receivedType = parsedType(issue4.input);
        const received2 = getTypeName(receivedType, issue4.input);
        return `Invalid input: expected ${expected}, received ${received2}`;
      }
      case "invalid_value":
        if (issue4.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue4.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue4.values, "|")}`;
      case "too_big": {
        const adj = issue4.exact ? "exactly " : issue4.inclusive ? "<=" : "<";
        const sizing = getSizing(issue4.origin);
        if (sizing)
          return `Too big: expected ${issue4.origin ?? "value"} to have ${adj}${issue4.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue4.origin ?? "value"} to be ${adj}${issue4.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue4.exact ? "exactly " : issue4.inclusive ? ">=" : ">";
        const sizing = getSizing(issue4.origin);
        if (sizing) {
          return `Too small: expected ${issue4.origin} to have ${adj}${issue4.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue4.origin} to be ${adj}${issue4.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue4;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue4.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue4.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue4.keys.length > 1 ? "s" : ""}: ${joinValues(issue4.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue4.origin}`;
      case "invalid_union":
        if (issue4.options && Array.isArray(issue4.options) && issue4.options.length > 0) {
          const opts = issue4.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue4.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue4.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// ../../node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// ../../node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue4) => {
      if (typeof issue4 === "string") {
        payload.issues.push(issue(issue4, payload.value, ch._zod.def));
      } else {
        const _issue = issue4;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// ../../node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member2 of Array.isArray(type) ? type : [type]) {
      if (typeof member2 !== "string")
        return;
      if (!types.includes(member2))
        types.push(member2);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member2) {
  const extra = member2.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member2 of members2) {
    if (typeof member2 !== "object" || member2.type !== "object")
      return null;
    for (const key in member2) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member2);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts2 = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts2.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts2.push(part);
      }
      const merged = parts2.length === 1 ? parts2[0] : foldObjects(parts2) ?? { allOf: parts2 };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// ../../node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list2 = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list2)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// ../../node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue4) => {
    self.issues.push(issue4);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// ../../node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// ../../node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n2, params) {
    return this.check(_minLength(n2, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n2, params) {
    return this.check(_maxLength(n2, params));
  },
  length(n2, params) {
    return this.check(_length(n2, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue4) => {
      if (typeof issue4 === "string") {
        payload.issues.push(util_exports.issue(issue4, payload.value, def));
      } else {
        const _issue = issue4;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// ../../schemas/dates.ts
var eras = [
  { name: "\u4EE4\u548C", letter: "R", start: "2019-05-01", end: "9999-12-31" },
  { name: "\u5E73\u6210", letter: "H", start: "1989-01-08", end: "2019-05-01" },
  { name: "\u662D\u548C", letter: "S", start: "1926-12-25", end: "1989-01-08" },
  { name: "\u5927\u6B63", letter: "T", start: "1912-07-30", end: "1926-12-25" },
  { name: "\u660E\u6CBB", letter: "M", start: "1868-01-25", end: "1912-07-30" }
];
var western = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
var japanese = /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})(?:年|\.|-|\/)(?:[(](\d{4})年?[)]年?)?(\d{1,2})(?:月|\.|-|\/)(\d{1,2})日?$/i;
function fold(text2) {
  return text2.normalize("NFKC").replace(/\s+/g, "");
}
function iso(year, month, day) {
  const date3 = new Date(Date.UTC(year, month - 1, day));
  const same = date3.getUTCFullYear() === year && date3.getUTCMonth() === month - 1 && date3.getUTCDate() === day;
  return same ? date3.toISOString().slice(0, 10) : void 0;
}
function yearIn(era, text2) {
  return Number(era.start.slice(0, 4)) + (text2 === "\u5143" ? 1 : Number(text2)) - 1;
}
function judgeEra(era, date3) {
  if (date3 < era.start) return { problem: "notADate" };
  return date3 < era.end ? { iso: date3 } : { iso: date3, problem: "eraEnded" };
}
function readJapanese(match) {
  const [, name = "", yearText = "", bracketed, month, day] = match;
  const era = eras.find((e) => e.name === name || e.letter === name.toUpperCase());
  if (!era) return { problem: "notADate" };
  const year = yearIn(era, yearText);
  const date3 = iso(year, Number(month), Number(day));
  if (!date3) return { problem: "notADate" };
  if (bracketed && Number(bracketed) !== year) return { iso: date3, problem: "eraMismatch" };
  return judgeEra(era, date3);
}
function unbracket(text2) {
  const match = /^(\d{4})[(](明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})年?[)]年(.*)$/.exec(text2);
  return match ? `${match[2]}${match[3]}\u5E74(${match[1]}\u5E74)${match[4]}` : text2;
}
function readDate(text2) {
  const folded = unbracket(fold(text2).replace(/[(][月火水木金土日](?:曜日?)?[)]$/, ""));
  const plain2 = western.exec(folded);
  if (plain2) {
    const date3 = iso(Number(plain2[1]), Number(plain2[2]), Number(plain2[3]));
    return date3 ? { iso: date3 } : { problem: "notADate" };
  }
  const match = japanese.exec(folded);
  return match ? readJapanese(match) : { problem: "notADate" };
}

// ../../schemas/types.ts
function field(key, label, type, level, ja, en, { source = "format", local = false } = {}) {
  return { key, label: { ja: key, en: label }, type, level, help: { ja, en }, source, local };
}
var problem = (code) => ({ code: "custom", message: code, params: { problem: code } });
function scalar(meaning, zod, more = {}) {
  return { shape: "scalar", meaning, zod, ...more };
}
var words = (meaning) => scalar(meaning, string2());
var text = words("text");
var prose = words("prose");
var agency = words("agency");
var role = words("role");
var profession = words("profession");
var issue2 = words("issue");
var person = words("person");
var kin = words("kin");
var meeting = words("meeting");
var ground = words("ground");
var link = words("link");
var resource = words("resource");
var agencyType = words("agencyType");
var caseNumber = scalar("caseNumber", string2(), { idLike: true });
var phone = scalar("text", string2(), { idLike: true });
var date2 = scalar(
  "date",
  string2().transform((value, ctx) => {
    const { iso: iso2, problem: why } = readDate(value);
    if (!iso2 || why === "eraMismatch") ctx.addIssue(problem(why ?? "notADate"));
    return iso2 ?? NEVER;
  })
);
var number2 = scalar(
  "number",
  string2().transform((value, ctx) => {
    const digits2 = value.normalize("NFKC").trim();
    if (!/^\d+$/.test(digits2)) ctx.addIssue(problem("notANumber"));
    return Number(digits2);
  })
);
function choice(choices) {
  const set = new Set(choices);
  const zod = string2().transform((value, ctx) => {
    if (!set.has(value)) ctx.addIssue(problem("notAChoice"));
    return value;
  });
  return scalar("choice", zod, { choices });
}
function suggestion(choices, meaning = "choice") {
  return scalar(meaning, string2(), { choices, open: true });
}
function markedChoice(choices) {
  const set = new Set(choices);
  const zod = string2().transform((value, ctx) => {
    if (!set.has(value.replace(/^◎\s*/, ""))) ctx.addIssue(problem("notAChoice"));
    return value;
  });
  return scalar("choice", zod, { choices });
}
var yes = choice(["\u306F\u3044", "\u3044\u3044\u3048"]);
var anything = { shape: "any" };
function list(item) {
  return { shape: "list", item, single: false };
}
function oneOrMore(item) {
  return { shape: "list", item, single: true };
}
function block(fields, shorthand) {
  return { shape: "block", fields, ...shorthand === void 0 ? {} : { shorthand } };
}
function section(title, label, level, ja, en) {
  return { title, label: { ja: title, en: label }, level, help: { ja, en } };
}
function kind(id, name, label, help, fields, sections = []) {
  return { id, name, label: { ja: name, en: label }, help, fields, sections };
}

// ../../schemas/common.ts
var kindKey = "\u7A2E\u5225";
var caseNumberField = field(
  "\u30B1\u30FC\u30B9\u756A\u53F7",
  "Case number",
  caseNumber,
  "must",
  "\u4E16\u5E2F\u3054\u3068\u306B\u4ED8\u3051\u308B\u756A\u53F7\u3067\u3059\u3002\u6587\u66F8\u3069\u3046\u3057\u306F\u3053\u306E\u756A\u53F7\u3067\u7D50\u3070\u308C\u307E\u3059\u3002",
  "The number of the household\u2019s case; documents are tied together by it.",
  { source: "domain \xA71.2(a)" }
);
var consentBlock = block(
  {
    state: field(
      "\u72B6\u6CC1",
      "State",
      choice(consentStates),
      "must",
      "\u540C\u610F\u306E\u72B6\u6CC1\u3067\u3059\u3002\u307E\u3060\u805E\u3051\u3066\u3044\u306A\u3044\u3068\u304D\u306F\u300C\u672A\u78BA\u8A8D\u300D\u3001\u65AD\u3089\u308C\u305F\u3068\u304D\u306F\u300C\u62D2\u5426\u300D\u3068\u66F8\u304D\u307E\u3059\u3002",
      "State of consent; `\u672A\u78BA\u8A8D` when not asked yet, `\u62D2\u5426` when refused."
    ),
    person: field(
      "\u5BFE\u8C61\u8005",
      "Person",
      person,
      "optional",
      "\u8AB0\u306E\u540C\u610F\u304B\u3092\u547C\u79F0\u3067\u66F8\u304D\u307E\u3059\u3002",
      "Whose consent it is, by \u547C\u79F0."
    ),
    date: field("\u65E5\u4ED8", "Date", date2, "optional", "\u540C\u610F\u3092\u5F97\u305F\u65E5\u3067\u3059\u3002", "The day on which consent was given."),
    taker: field(
      "\u53D6\u5F97\u8005",
      "Taken by",
      agency,
      "optional",
      "\u540C\u610F\u3092\u5F97\u305F\u6A5F\u95A2\u3067\u3059\u3002",
      "The agency that took the consent."
    ),
    method: field(
      "\u65B9\u6CD5",
      "Method",
      choice(consentMethods),
      "optional",
      "\u66F8\u9762\u30FB\u53E3\u982D\u30FB\u4EE3\u7406\u306E\u3069\u308C\u304B\u3067\u3059\u3002",
      "In writing, orally or by a proxy."
    ),
    proxy: field(
      "\u4EE3\u7406\u4EBA",
      "Proxy",
      person,
      "optional",
      "\u4EE3\u7406\u306E\u3068\u304D\u3001\u4EE3\u308F\u308A\u306B\u540C\u610F\u3057\u305F\u4EBA\u306E\u547C\u79F0\u3067\u3059\u3002",
      "Who agreed in the person\u2019s place, by \u547C\u79F0."
    ),
    relation: field(
      "\u7D9A\u67C4",
      "Relation",
      kin,
      "optional",
      "\u4EE3\u7406\u4EBA\u306E\u7D9A\u67C4\u3067\u3059\u3002",
      "The proxy\u2019s relation to the person."
    ),
    reason: field(
      "\u7406\u7531",
      "Reason",
      prose,
      "optional",
      "\u4EE3\u7406\u3068\u3057\u305F\u7406\u7531\u3067\u3059\uFF08\u672A\u6210\u5E74\u3001\u5224\u65AD\u80FD\u529B\u306A\u3069\uFF09\u3002",
      "Why a proxy agreed (minor, judgement \u2026).",
      { local: true }
    ),
    sharedWith: field(
      "\u5171\u6709\u5148",
      "Shared with",
      oneOrMore(agency),
      "optional",
      "\u60C5\u5831\u3092\u5171\u6709\u3057\u3066\u3088\u3044\u6A5F\u95A2\u3084\u4F1A\u8B70\u3067\u3059\u3002",
      "Agencies or meetings with which data may be shared."
    ),
    items: field(
      "\u5171\u6709\u9805\u76EE",
      "Shared items",
      oneOrMore(text),
      "optional",
      "\u5171\u6709\u3057\u3066\u3088\u3044\u9805\u76EE\u3067\u3059\u3002",
      "What may be shared.",
      { local: true }
    ),
    until: field(
      "\u6709\u52B9\u671F\u9650",
      "Valid until",
      date2,
      "optional",
      "\u540C\u610F\u306E\u6709\u52B9\u671F\u9650\u3067\u3059\u3002",
      "The last day on which the consent holds."
    ),
    withdrawn: field(
      "\u64A4\u56DE\u65E5",
      "Withdrawn on",
      date2,
      "optional",
      "\u540C\u610F\u304C\u64A4\u56DE\u3055\u308C\u305F\u65E5\u3067\u3059\u3002",
      "The day on which the consent was withdrawn."
    )
  },
  "state"
);
var consent = oneOrMore(consentBlock);
function mustWhen(ja, en, test) {
  return { level: "must", when: { ja, en }, test };
}

// ../../schemas/kinds/assessment.ts
var issue3 = block(
  {
    id: field("id", "Id", text, "optional", "\u30D7\u30E9\u30F3\u306E\u8AB2\u984C\u3068\u7D50\u3076\u5370\u3067\u3059\u3002", "Ties the issue to the plan\u2019s need."),
    issue: field(
      "\u8AB2\u984C",
      "Issue",
      suggestion(assessedIssues, "issue"),
      "must",
      "\u4E00\u89A7\u304B\u3089\u9078\u3076\u304B\u3001\u8A00\u8449\u3067\u66F8\u304D\u307E\u3059\u3002",
      "From the list or in words.",
      { source: "domain \xA71.2(c)" }
    ),
    person: field(
      "\u8AB0\u306E",
      "Whose",
      person,
      "optional",
      "\u8AB0\u306E\u8AB2\u984C\u304B\u3092\u547C\u79F0\u3067\u66F8\u304D\u307E\u3059\u3002",
      "Whose issue it is, by \u547C\u79F0.",
      { source: "S3" }
    ),
    main: field(
      "\u4E3B",
      "Main",
      yes,
      "optional",
      "\u3044\u3061\u3070\u3093\u306E\u8AB2\u984C\u306B\u300C\u306F\u3044\u300D\u3068\u66F8\u304D\u307E\u3059\u3002",
      "`\u306F\u3044` for the main issue."
    )
  },
  "issue"
);
var national = { source: "domain \xA71.2(c)", local: true };
var assessmentKind = kind(
  "assessment",
  "\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8",
  "Assessment",
  { ja: "\u4E16\u5E2F\u5168\u4F53\u3092\u898B\u3066\u3001\u8AB2\u984C\u3068\u5F37\u307F\u3092\u6574\u7406\u3059\u308B\u8A18\u9332\u3067\u3059\u3002", en: "The household as a whole: its troubles and strengths." },
  {
    caseNumber: caseNumberField,
    writtenOn: field("\u4F5C\u6210\u65E5", "Written on", date2, "must", "\u4F5C\u3063\u305F\u65E5\u3067\u3059\u3002", "The day it was written.", {
      source: "domain \xA71.2(c)"
    }),
    author: field("\u4F5C\u6210\u8005", "Author", agency, "must", "\u4F5C\u3063\u305F\u6A5F\u95A2\u3067\u3059\u3002", "The agency that wrote it.", {
      source: "domain \xA71.2(c)"
    }),
    issues: field(
      "\u8AB2\u984C",
      "Issues",
      oneOrMore(issue3),
      "must",
      "\u8AB2\u984C\u3092\u4E26\u3079\u307E\u3059\u3002\u8AB0\u306E\u8AB2\u984C\u304B\u3082\u66F8\u304D\u307E\u3059\u3002",
      "The issues, and whose they are.",
      { source: "domain \xA71.2(c)" }
    ),
    route: field(
      "\u76F8\u8AC7\u7D4C\u8DEF",
      "Route",
      suggestion(routes),
      "national",
      "\u3069\u3053\u304B\u3089\u76F8\u8AC7\u304C\u6765\u305F\u304B\u3067\u3059\u3002",
      "How the contact came about.",
      { source: "domain \xA71.2(c)" }
    ),
    screening: field(
      "\u30B9\u30AF\u30EA\u30FC\u30CB\u30F3\u30B0",
      "Screening",
      suggestion(screenings),
      "national",
      "\u3053\u306E\u5148\u3069\u3046\u652F\u3048\u308B\u304B\u306E\u898B\u7ACB\u3066\u3067\u3059\u3002",
      "What is to follow.",
      { source: "domain \xA71.2(c)" }
    ),
    health: field(
      "\u5065\u5EB7",
      "Health",
      anything,
      "national",
      "\u5065\u5EB7\u3084\u901A\u9662\u3001\u624B\u5E33\u3001\u4ECB\u8B77\u5EA6\u306A\u3069\u3067\u3059\u3002",
      "Health, treatment, certificates.",
      national
    ),
    income: field(
      "\u53CE\u5165",
      "Income",
      anything,
      "national",
      "\u53CE\u5165\u30FB\u7D66\u4ED8\u30FB\u6EDE\u7D0D\u30FB\u50B5\u52D9\u306A\u3069\u3067\u3059\u3002",
      "Income, benefits, arrears, debts.",
      national
    ),
    work: field("\u5C31\u52B4", "Work", anything, "national", "\u4ED5\u4E8B\u3084\u8077\u6B74\u306A\u3069\u3067\u3059\u3002", "Work and its history.", national),
    housing: field(
      "\u4F4F\u307E\u3044",
      "Housing",
      anything,
      "national",
      "\u4F4F\u307E\u3044\u3068\u5730\u57DF\u3068\u306E\u95A2\u4FC2\u3067\u3059\u3002",
      "Housing and ties to the neighbourhood.",
      national
    )
  },
  [
    section(
      "\u4E3B\u8A34",
      "Main complaint",
      "must",
      "\u672C\u4EBA\u3084\u5BB6\u65CF\u306E\u8A34\u3048\u3092\u305D\u306E\u8A00\u8449\u3067\u66F8\u304D\u307E\u3059\u3002",
      "The complaint in the person\u2019s own words."
    ),
    section("\u4E16\u5E2F\u306E\u72B6\u6CC1", "The household", "must", "\u4E16\u5E2F\u306E\u4E00\u4EBA\u3072\u3068\u308A\u306E\u72B6\u6CC1\u3067\u3059\u3002", "The situation of each person."),
    section(
      "\u652F\u63F4\u306E\u898B\u7ACB\u3066",
      "View of the case",
      "must",
      "\u8AB2\u984C\u306E\u80CC\u666F\u3068\u3001\u652F\u63F4\u306E\u65B9\u5411\u3067\u3059\u3002",
      "What lies behind, and the direction of support."
    ),
    section("\u672C\u4EBA\u306E\u5F37\u307F", "Strengths", "optional", "\u672C\u4EBA\u3068\u4E16\u5E2F\u306E\u5F37\u307F\u3067\u3059\u3002", "Strengths of person and household.")
  ]
);

// ../../schemas/kinds/case.ts
var member = block({
  name: field(
    "\u547C\u79F0",
    "Called",
    suggestion(kinship, "person"),
    "must",
    "\u6587\u66F8\u306E\u4E2D\u3067\u306E\u547C\u3073\u65B9\u3067\u3059\uFF08\u672C\u4EBA\u30FB\u9577\u5973\u30FBA\u6C0F\u306A\u3069\uFF09\u3002\u5B9F\u540D\u3084\u30A4\u30CB\u30B7\u30E3\u30EB\u306F\u4F7F\u3044\u307E\u305B\u3093\u3002",
    "How the person is called in the documents (\u672C\u4EBA, \u9577\u5973, A\u6C0F \u2026); never a real name or initial.",
    { source: "domain \xA72.6" }
  ),
  relation: field(
    "\u7D9A\u67C4",
    "Relation",
    suggestion(kinship, "kin"),
    "must",
    "\u672C\u4EBA\u304B\u3089\u898B\u305F\u7D9A\u67C4\u3067\u3059\u3002",
    "Relation as seen from the person.",
    { source: "domain \xA73.6" }
  ),
  age: field(
    "\u5E74\u4EE3",
    "Age band",
    choice(ageBands),
    "optional",
    "\u5E74\u4EE3\u3092\u9078\u3073\u307E\u3059\u3002\u751F\u5E74\u6708\u65E5\u306F\u66F8\u304D\u307E\u305B\u3093\u3002",
    "Age band; never the full birth date.",
    { source: "domain \xA72.6" }
  ),
  born: field(
    "\u751F\u5E74",
    "Birth year",
    text,
    "optional",
    "\u5E74\u4EE3\u306E\u4EE3\u308F\u308A\u306B\u751F\u307E\u308C\u305F\u5E74\u3060\u3051\u3092\u66F8\u3051\u307E\u3059\u3002",
    "The year of birth alone, in place of the age band."
  ),
  together: field(
    "\u540C\u5C45",
    "Lives together",
    yes,
    "optional",
    "\u540C\u5C45\u3057\u3066\u3044\u308B\u304B\u3069\u3046\u304B\u3067\u3059\u3002",
    "Whether the person lives in the household."
  ),
  note: field("\u5099\u8003", "Note", prose, "optional", "\u88DC\u8DB3\u3067\u3059\u3002", "A note.", { local: true })
});
var caseKind = kind(
  "case",
  "\u30B1\u30FC\u30B9",
  "Case",
  {
    ja: "\u4E16\u5E2F\u3068\u305D\u306E\u4EBA\u305F\u3061\u3001\u3044\u307E\u306E\u72B6\u614B\u3092\u307E\u3068\u3081\u308B\u3001\u30B1\u30FC\u30B9\u306E\u8868\u7D19\u3067\u3059\u3002",
    en: "The cover of a case: the household, its people, where it stands."
  },
  {
    caseNumber: caseNumberField,
    receivedOn: field(
      "\u53D7\u4ED8\u65E5",
      "Received on",
      date2,
      "must",
      "\u6700\u521D\u306B\u76F8\u8AC7\u3092\u53D7\u3051\u4ED8\u3051\u305F\u65E5\u3067\u3059\u3002",
      "The day of the first contact.",
      { source: "domain \xA71.2(a)" }
    ),
    town: field(
      "\u753A\u6751",
      "Town",
      text,
      mustWhen("kasane.yaml \u306B\u753A\u6751\u306E\u4E00\u89A7\u304C\u3042\u308B\u3068\u304D", "when kasane.yaml lists \u753A\u6751", (d) => d.towns),
      "\u8907\u6570\u306E\u753A\u6751\u3067\u4F7F\u3046\u3068\u304D\u3001\u3069\u306E\u753A\u6751\u306E\u30B1\u30FC\u30B9\u304B\u3092\u66F8\u304D\u307E\u3059\u3002",
      "Which town, where one repository serves several.",
      { source: "domain \xA74" }
    ),
    household: field(
      "\u4E16\u5E2F",
      "Household",
      list(member),
      "must",
      "\u4E16\u5E2F\u306E\u4E00\u4EBA\u3072\u3068\u308A\u3092\u547C\u79F0\u3067\u4E26\u3079\u307E\u3059\u3002",
      "The people of the household, by \u547C\u79F0.",
      { source: "domain \xA71.2(c)" }
    ),
    others: field(
      "\u95A2\u4FC2\u8005",
      "Others involved",
      list(member),
      "optional",
      "\u5927\u5BB6\u30FB\u8FD1\u96A3\u30FB\u53CB\u4EBA\u306A\u3069\u3001\u4E16\u5E2F\u306E\u5916\u306E\u4EBA\u3067\u3059\u3002",
      "People outside the household: landlord, neighbour, friend."
    ),
    sectors: field(
      "\u5206\u91CE",
      "Fields",
      oneOrMore(choice(sectors)),
      "optional",
      "\u95A2\u308F\u308B\u5206\u91CE\u3067\u3059\u3002",
      "The fields concerned.",
      { source: "domain \xA73" }
    ),
    lead: field(
      "\u4E3B\u62C5\u5F53",
      "Lead",
      agency,
      "optional",
      "\u3044\u307E\u4E2D\u5FC3\u306B\u306A\u3063\u3066\u652F\u3048\u308B\u6A5F\u95A2\u3067\u3059\u3002",
      "The agency that leads at present.",
      { source: "domain \xA72.4" }
    ),
    state: field(
      "\u72B6\u614B",
      "State",
      choice(caseStates),
      "must",
      "\u30B1\u30FC\u30B9\u304C\u3044\u307E\u3069\u306E\u6BB5\u968E\u306B\u3042\u308B\u304B\u3067\u3059\u3002",
      "Where the case stands."
    )
  },
  [section("\u6982\u8981", "Summary", "should", "\u3044\u304D\u3055\u3064\u3092\u6570\u884C\u3067\u307E\u3068\u3081\u307E\u3059\u3002", "The story in a few lines.")]
);

// ../../schemas/kinds/closure.ts
var followUp = block(
  {
    method: field("\u65B9\u6CD5", "Method", text, "optional", "\u3069\u306E\u3088\u3046\u306B\u9023\u7D61\u3092\u4FDD\u3064\u304B\u3067\u3059\u3002", "How contact is kept."),
    when: field("\u6642\u671F", "When", text, "optional", "\u3044\u3064\u3054\u308D\u884C\u3046\u304B\u3067\u3059\u3002", "When.")
  },
  "method"
);
var closureKind = kind(
  "closure",
  "\u7D42\u7D50",
  "Closure",
  { ja: "\u591A\u6A5F\u95A2\u3067\u306E\u652F\u63F4\u3092\u7D42\u3048\u308B\u7406\u7531\u3068\u3001\u305D\u306E\u5F8C\u306E\u62C5\u3044\u624B\u306E\u8A18\u9332\u3067\u3059\u3002", en: "Why the joint support ends and who goes on." },
  {
    caseNumber: caseNumberField,
    date: field("\u7D42\u7D50\u65E5", "Closed on", date2, "must", "\u7D42\u7D50\u3057\u305F\u65E5\u3067\u3059\u3002", "The day of closing.", {
      source: "domain \xA71.2(h)"
    }),
    reason: field("\u7406\u7531", "Reason", suggestion(closureReasons), "must", "\u7D42\u7D50\u306E\u7406\u7531\u3067\u3059\u3002", "Why the case ends.", {
      source: "domain \xA71.2(h)"
    }),
    evaluation: field(
      "\u8A55\u4FA1",
      "Evaluation",
      link,
      "must",
      "\u7D42\u7D50\u6642\u8A55\u4FA1\u3078\u306E\u30EA\u30F3\u30AF\u3067\u3059\u3002",
      "Link to the final evaluation.",
      { source: "domain \xA71.2(h)" }
    ),
    successor: field(
      "\u7D42\u7D50\u5F8C\u306E\u4E3B\u62C5\u5F53",
      "Lead afterwards",
      agency,
      "must",
      "\u7D42\u7D50\u306E\u5F8C\u3092\u898B\u5B88\u308B\u6A5F\u95A2\u3067\u3059\u3002",
      "The agency that goes on.",
      { source: "domain \xA71.2(h)" }
    ),
    followUp: field(
      "\u30D5\u30A9\u30ED\u30FC\u30A2\u30C3\u30D7",
      "Follow-up",
      followUp,
      "should",
      "\u7D42\u7D50\u5F8C\u306E\u9023\u7D61\u306E\u65B9\u6CD5\u3068\u6642\u671F\u3067\u3059\u3002",
      "How and when contact is kept.",
      { source: "S4" }
    ),
    reopened: field(
      "\u518D\u958B\u65E5",
      "Reopened on",
      date2,
      "optional",
      "\u30B1\u30FC\u30B9\u3092\u518D\u3073\u958B\u3044\u305F\u65E5\u3067\u3059\u3002",
      "The day the case was opened again."
    )
  },
  [section("\u7D4C\u904E\u306E\u307E\u3068\u3081", "Summary", "optional", "\u3053\u308C\u307E\u3067\u306E\u7D4C\u904E\u306E\u307E\u3068\u3081\u3067\u3059\u3002", "Summary of the course.")]
);

// ../../schemas/kinds/consent.ts
var byProxy = mustWhen("\u65B9\u6CD5\u304C\u4EE3\u7406\u306E\u3068\u304D", "when the method is \u4EE3\u7406", (d) => d.text("\u65B9\u6CD5") === "\u4EE3\u7406");
var consentKind = kind(
  "consent",
  "\u540C\u610F\u66F8",
  "Consent",
  {
    ja: "\u8AB0\u304C\u3001\u4F55\u3092\u3001\u3069\u3053\u307E\u3067\u5171\u6709\u3057\u3066\u3088\u3044\u3068\u8A00\u3063\u305F\u304B\u306E\u8A18\u9332\u3067\u3059\u3002",
    en: "Who agreed to share what with whom, and for how long."
  },
  {
    caseNumber: caseNumberField,
    person: field(
      "\u5BFE\u8C61\u8005",
      "Person",
      person,
      "must",
      "\u8AB0\u306E\u540C\u610F\u304B\u3092\u4E16\u5E2F\u306E\u547C\u79F0\u3067\u66F8\u304D\u307E\u3059\u3002",
      "Whose consent it is, by the \u547C\u79F0 of the household.",
      { source: "domain \xA71.2(i)" }
    ),
    date: field("\u540C\u610F\u65E5", "Given on", date2, "must", "\u540C\u610F\u3092\u5F97\u305F\u65E5\u3067\u3059\u3002", "The day on which consent was given.", {
      source: "domain \xA71.2(i)"
    }),
    taker: field(
      "\u53D6\u5F97\u8005",
      "Taken by",
      agency,
      "must",
      "\u540C\u610F\u3092\u5F97\u305F\u6A5F\u95A2\u3067\u3059\u3002",
      "The agency that took the consent.",
      { source: "domain \xA71.2(i)" }
    ),
    method: field(
      "\u65B9\u6CD5",
      "Method",
      choice(consentMethods),
      "must",
      "\u66F8\u9762\u30FB\u53E3\u982D\u30FB\u4EE3\u7406\u306E\u3069\u308C\u304B\u3067\u3059\u3002",
      "In writing, orally or by a proxy.",
      { source: "domain \xA71.2(i)" }
    ),
    proxy: field(
      "\u4EE3\u7406\u4EBA",
      "Proxy",
      person,
      byProxy,
      "\u4EE3\u308F\u308A\u306B\u540C\u610F\u3057\u305F\u4EBA\u306E\u547C\u79F0\u3067\u3059\u3002",
      "Who agreed in the person\u2019s place, by \u547C\u79F0."
    ),
    relation: field("\u7D9A\u67C4", "Relation", kin, byProxy, "\u4EE3\u7406\u4EBA\u306E\u7D9A\u67C4\u3067\u3059\u3002", "The proxy\u2019s relation to the person."),
    reason: field(
      "\u7406\u7531",
      "Reason",
      prose,
      byProxy,
      "\u4EE3\u7406\u3068\u3057\u305F\u7406\u7531\u3067\u3059\uFF08\u672A\u6210\u5E74\u3001\u5224\u65AD\u80FD\u529B\u306A\u3069\uFF09\u3002",
      "Why a proxy agreed (minor, judgement \u2026).",
      { local: true }
    ),
    purpose: field("\u76EE\u7684", "Purpose", prose, "must", "\u4F55\u306E\u305F\u3081\u306B\u5171\u6709\u3059\u308B\u304B\u3067\u3059\u3002", "What the data is shared for.", {
      source: "domain \xA71.2(i)",
      local: true
    }),
    items: field(
      "\u5171\u6709\u9805\u76EE",
      "Shared items",
      oneOrMore(suggestion(sharedItems)),
      "must",
      "\u5171\u6709\u3057\u3066\u3088\u3044\u9805\u76EE\u3067\u3059\u3002",
      "What may be shared.",
      { source: "domain \xA71.2(i)" }
    ),
    sharedWith: field(
      "\u5171\u6709\u5148",
      "Shared with",
      oneOrMore(agency),
      "must",
      "\u5171\u6709\u3057\u3066\u3088\u3044\u6A5F\u95A2\u3084\u4F1A\u8B70\u3067\u3059\u3002\u4F1A\u8B70\u306E\u540D\u3092\u66F8\u304F\u3068\u3001\u305D\u306E\u69CB\u6210\u54E1\u3092\u6307\u3057\u307E\u3059\u3002",
      "Agencies with which data may be shared; a meeting\u2019s name means its members.",
      { source: "domain \xA71.2(i)" }
    ),
    until: field(
      "\u6709\u52B9\u671F\u9650",
      "Valid until",
      date2,
      "optional",
      "\u540C\u610F\u306E\u6709\u52B9\u671F\u9650\u3067\u3059\u3002\u66F8\u304B\u306A\u3051\u308C\u3070\u64A4\u56DE\u307E\u3067\u7D9A\u304D\u307E\u3059\u3002",
      "The last day on which the consent holds; without it, until withdrawn.",
      { source: "domain \xA71.2(i)" }
    ),
    withdrawn: field(
      "\u64A4\u56DE\u65E5",
      "Withdrawn on",
      date2,
      "optional",
      "\u540C\u610F\u304C\u64A4\u56DE\u3055\u308C\u305F\u65E5\u3067\u3059\u3002\u305D\u306E\u65E5\u304B\u3089\u5171\u6709\u3067\u304D\u307E\u305B\u3093\u3002",
      "The day of withdrawal; nothing may be shared from that day on.",
      { source: "domain \xA71.2(i)" }
    )
  }
);

// ../../schemas/kinds/evaluation.ts
var achievement = block({
  goal: field("\u76EE\u6A19", "Goal", prose, "optional", "\u30D7\u30E9\u30F3\u306E\u76EE\u6A19\u3067\u3059\u3002", "A goal of the plan."),
  result: field(
    "\u9054\u6210",
    "Achieved",
    choice(["\u9054\u6210", "\u4E00\u90E8\u9054\u6210", "\u672A\u9054\u6210"]),
    "must",
    "\u3069\u3053\u307E\u3067\u3067\u304D\u305F\u304B\u3067\u3059\u3002",
    "How far it was reached.",
    { source: "domain \xA71.2(g)" }
  ),
  content: field("\u5185\u5BB9", "Content", prose, "optional", "\u305D\u3046\u898B\u305F\u7406\u7531\u3067\u3059\u3002", "What it rests on.", { local: true })
});
var work = block({
  agency: field("\u6A5F\u95A2", "Agency", agency, "must", "\u6A5F\u95A2\u3067\u3059\u3002", "The agency."),
  state: field("\u72B6\u6CC1", "State", prose, "optional", "\u652F\u63F4\u304C\u3069\u3046\u884C\u308F\u308C\u305F\u304B\u3067\u3059\u3002", "How the support went.", {
    local: true
  })
});
var evaluationKind = kind(
  "evaluation",
  "\u8A55\u4FA1",
  "Evaluation",
  {
    ja: "\u76EE\u6A19\u304C\u3069\u3053\u307E\u3067\u9054\u6210\u3055\u308C\u305F\u304B\u3092\u78BA\u304B\u3081\u3001\u6B21\u3092\u6C7A\u3081\u308B\u8A18\u9332\u3067\u3059\u3002",
    en: "How far the goals were reached, and what follows."
  },
  {
    caseNumber: caseNumberField,
    date: field("\u8A55\u4FA1\u65E5", "Evaluated on", date2, "must", "\u8A55\u4FA1\u3057\u305F\u65E5\u3067\u3059\u3002", "The day of the evaluation.", {
      source: "domain \xA71.2(g)"
    }),
    plan: field("\u30D7\u30E9\u30F3", "Plan", link, "must", "\u8A55\u4FA1\u3059\u308B\u30D7\u30E9\u30F3\u3078\u306E\u30EA\u30F3\u30AF\u3067\u3059\u3002", "Link to the plan evaluated.", {
      source: "domain \xA71.2(g)"
    }),
    kind: field(
      "\u533A\u5206",
      "Occasion",
      choice(["\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0", "\u7D42\u7D50\u6642\u8A55\u4FA1"]),
      "must",
      "\u9014\u4E2D\u306E\u78BA\u8A8D\u304B\u3001\u7D42\u7D50\u6642\u306E\u8A55\u4FA1\u304B\u3067\u3059\u3002",
      "On the way or at the end.",
      { source: "domain \xA71.2(g)" }
    ),
    achievements: field(
      "\u9054\u6210\u72B6\u6CC1",
      "Achievements",
      list(achievement),
      "must",
      "\u76EE\u6A19\u3054\u3068\u306E\u9054\u6210\u3067\u3059\u3002",
      "Goal by goal.",
      { source: "domain \xA71.2(g)" }
    ),
    work: field("\u5B9F\u65BD\u72B6\u6CC1", "Work done", list(work), "should", "\u6A5F\u95A2\u3054\u3068\u306E\u5B9F\u65BD\u72B6\u6CC1\u3067\u3059\u3002", "Agency by agency.", {
      source: "S2"
    }),
    changes: field(
      "\u5909\u5316",
      "Changes",
      oneOrMore(suggestion(changes)),
      "optional",
      "\u898B\u3089\u308C\u305F\u5909\u5316\u3067\u3059\u3002",
      "Changes seen.",
      { source: "domain \xA71.2(g)" }
    ),
    judgement: field(
      "\u5224\u5B9A",
      "Judgement",
      choice(["\u7D99\u7D9A", "\u518D\u30D7\u30E9\u30F3", "\u7D42\u7D50", "\u4E2D\u65AD"]),
      "must",
      "\u6B21\u306B\u3069\u3046\u3059\u308B\u304B\u3067\u3059\u3002",
      "What follows.",
      { source: "domain \xA71.2(g)" }
    )
  },
  [section("\u6B8B\u308B\u8AB2\u984C", "What remains", "optional", "\u6B8B\u3063\u3066\u3044\u308B\u8AB2\u984C\u3067\u3059\u3002", "What remains to be done.")]
);

// ../../schemas/kinds/intake.ts
var noConsent = (d) => ["\u306A\u3057", "\u62D2\u5426", "\u672A\u78BA\u8A8D"].includes(d.text("\u672C\u4EBA\u540C\u610F") ?? d.text("\u672C\u4EBA\u540C\u610F.\u72B6\u6CC1") ?? "");
var withoutConsent = mustWhen("\u672C\u4EBA\u540C\u610F\u304C\u306A\u3044\u3068\u304D", "without consent", noConsent);
var visitor = block(
  {
    kind: field(
      "\u533A\u5206",
      "Who came",
      choice(["\u672C\u4EBA", "\u5BB6\u65CF", "\u77E5\u4EBA", "\u6A5F\u95A2", "\u305D\u306E\u4ED6"]),
      "optional",
      "\u8AB0\u304C\u6765\u305F\u304B\u3067\u3059\u3002",
      "Who came."
    ),
    relation: field("\u7D9A\u67C4", "Relation", kin, "optional", "\u672C\u4EBA\u3068\u306E\u7D9A\u67C4\u3067\u3059\u3002", "Relation to the person.")
  },
  "kind"
);
var intakeKind = kind(
  "intake",
  "\u76F8\u8AC7\u53D7\u4ED8\u7968",
  "Intake sheet",
  { ja: "\u6700\u521D\u306E\u76F8\u8AC7\u3092\u53D7\u3051\u4ED8\u3051\u305F\u8A18\u9332\u3067\u3059\u3002", en: "The record of the first contact." },
  {
    caseNumber: caseNumberField,
    receivedOn: field("\u53D7\u4ED8\u65E5", "Received on", date2, "must", "\u53D7\u3051\u4ED8\u3051\u305F\u65E5\u3067\u3059\u3002", "The day of the contact.", {
      source: "domain \xA71.2(a)"
    }),
    receiver: field(
      "\u53D7\u4ED8\u8005",
      "Received by",
      agency,
      "must",
      "\u53D7\u3051\u4ED8\u3051\u305F\u6A5F\u95A2\u3067\u3059\u3002",
      "The agency that received it.",
      { source: "domain \xA71.2(a)" }
    ),
    topics: field(
      "\u76F8\u8AC7\u5185\u5BB9",
      "Topics",
      oneOrMore(markedChoice(consultationTopics)),
      "must",
      "\u5F53\u3066\u306F\u307E\u308B\u3082\u306E\u3092\u9078\u3073\u3001\u3044\u3061\u3070\u3093\u56F0\u3063\u3066\u3044\u308B\u3082\u306E\u306B\u25CE\u3092\u4ED8\u3051\u307E\u3059\u3002",
      "What applies; the worst marked \u25CE.",
      { source: "domain \xA71.2(a)" }
    ),
    route: field(
      "\u76F8\u8AC7\u7D4C\u8DEF",
      "Route",
      suggestion(routes),
      "national",
      "\u3069\u3053\u304B\u3089\u76F8\u8AC7\u304C\u6765\u305F\u304B\u3067\u3059\u3002",
      "How the contact came about.",
      { source: "domain \xA71.2(c)" }
    ),
    history: field(
      "\u76F8\u8AC7\u6B74",
      "Earlier contacts",
      anything,
      "national",
      "\u3053\u308C\u307E\u3067\u306E\u76F8\u8AC7\u5148\u3067\u3059\u3002",
      "Earlier contacts.",
      { source: "domain \xA71.2(a)", local: true }
    ),
    visitor: field(
      "\u6765\u8AC7\u8005",
      "Visitor",
      visitor,
      "optional",
      "\u672C\u4EBA\u3067\u306A\u3044\u65B9\u304C\u6765\u305F\u3068\u304D\u306B\u66F8\u304D\u307E\u3059\u3002",
      "When somebody else than the person came.",
      { source: "domain \xA71.2(a)" }
    ),
    consent: field(
      "\u672C\u4EBA\u540C\u610F",
      "Consent",
      consent,
      "must",
      "\u95A2\u4FC2\u6A5F\u95A2\u3068\u5171\u6709\u3059\u308B\u3053\u3068\u3078\u306E\u672C\u4EBA\u306E\u540C\u610F\u3067\u3059\u3002",
      "The person\u2019s consent to sharing.",
      { source: "domain \xA71.2(a)" }
    ),
    referrer: field(
      "\u7D39\u4ECB\u5143",
      "Referred by",
      text,
      withoutConsent,
      "\u8AB0\u304B\u3089\u805E\u3044\u305F\u304B\u3067\u3059\u3002",
      "Who referred the case.",
      { source: "domain \xA71.2(a)", local: true }
    ),
    reason: field(
      "\u7406\u7531",
      "Reason",
      prose,
      withoutConsent,
      "\u540C\u610F\u304C\u5F97\u3089\u308C\u3066\u3044\u306A\u3044\u7406\u7531\u3067\u3059\u3002",
      "Why consent is missing.",
      { source: "domain \xA71.2(a)", local: true }
    ),
    urgency: field("\u7DCA\u6025\u6027", "Urgency", text, withoutConsent, "\u6025\u3050\u304B\u3069\u3046\u304B\u3067\u3059\u3002", "How urgent it is.", {
      source: "domain \xA71.2(a)",
      local: true
    })
  },
  [
    section(
      "\u76F8\u8AC7\u306E\u5185\u5BB9",
      "The contact",
      "optional",
      "\u76F8\u8AC7\u306E\u5185\u5BB9\u3092\u672C\u4EBA\u306E\u8A00\u8449\u3067\u66F8\u304D\u307E\u3059\u3002",
      "What was said, in the person\u2019s words."
    ),
    section("\u5E0C\u671B", "Wishes", "optional", "\u672C\u4EBA\u306E\u5E0C\u671B\u3067\u3059\u3002", "What the person wishes.")
  ]
);

// ../../schemas/kinds/minutes.ts
var attendee = block(
  {
    agency: field("\u6A5F\u95A2", "Agency", agency, "must", "\u51FA\u5E2D\u3057\u305F\u6A5F\u95A2\u3067\u3059\u3002", "The agency."),
    profession: field(
      "\u8077\u7A2E",
      "Profession",
      oneOrMore(profession),
      "optional",
      "\u51FA\u5E2D\u8005\u306E\u8077\u7A2E\u3067\u3059\u3002",
      "The attendee\u2019s profession.",
      { local: true }
    ),
    name: field(
      "\u6C0F\u540D",
      "Name",
      oneOrMore(text),
      "optional",
      "\u51FA\u5E2D\u8005\uFF08\u8077\u54E1\uFF09\u306E\u6C0F\u540D\u3067\u3059\u3002",
      "The attendee\u2019s (staff) name.",
      { local: true }
    )
  },
  "agency"
);
var caseEntry = block(
  {
    number: field(
      "\u756A\u53F7",
      "Number",
      caseNumber,
      "must",
      "\u8A71\u3057\u5408\u3063\u305F\u30B1\u30FC\u30B9\u306E\u756A\u53F7\u3067\u3059\u3002",
      "Number of the case discussed."
    ),
    meeting: field(
      "\u4F1A\u8B70",
      "Meeting",
      meeting,
      "optional",
      "\u4E00\u3064\u306E\u8A18\u9332\u306B\u4E8C\u3064\u306E\u4F1A\u8B70\u304C\u3042\u308B\u3068\u304D\u3001\u3069\u3061\u3089\u304B\u3092\u66F8\u304D\u307E\u3059\u3002",
      "Which meeting, where one file holds two."
    ),
    consent: field(
      "\u540C\u610F",
      "Consent",
      consent,
      "optional",
      "\u672C\u4EBA\u306E\u540C\u610F\u3067\u3059\u3002\u66F8\u304B\u306A\u3051\u308C\u3070\u540C\u610F\u66F8\u3067\u5224\u65AD\u3057\u307E\u3059\u3002",
      "Consent; without it the \u540C\u610F\u66F8 decide."
    ),
    ground: field(
      "\u6839\u62E0",
      "Ground",
      ground,
      "optional",
      "\u540C\u610F\u306A\u3057\u3067\u6271\u3046\u6CD5\u306E\u6839\u62E0\u3067\u3059\u3002",
      "The legal ground for taking the case without consent."
    ),
    reason: field(
      "\u7406\u7531",
      "Reason",
      prose,
      "optional",
      "\u540C\u610F\u306A\u3057\u3067\u6271\u3046\u7406\u7531\u3067\u3059\uFF08\u7DCA\u6025\u6027\u3001\u65E9\u671F\u306E\u691C\u8A0E\u306A\u3069\uFF09\u3002",
      "Why without consent: urgency, early study.",
      { source: "S3" }
    ),
    decision: field(
      "\u6C7A\u5B9A",
      "Decision",
      suggestion(meetingDecisions),
      "optional",
      "\u4F1A\u8B70\u306E\u7D50\u8AD6\u3067\u3059\u3002",
      "What the meeting concluded."
    ),
    lead: field("\u4E3B\u62C5\u5F53", "Lead", agency, "optional", "\u4E3B\u62C5\u5F53\u306E\u6A5F\u95A2\u3067\u3059\u3002", "The agency that leads."),
    sendBackReason: field(
      "\u623B\u3059\u7406\u7531",
      "Reason of return",
      prose,
      "optional",
      "\u5305\u62EC\u7684\u76F8\u8AC7\u652F\u63F4\u3078\u623B\u3059\u7406\u7531\u3067\u3059\u3002",
      "Why the case goes back to \u5305\u62EC\u7684\u76F8\u8AC7\u652F\u63F4.",
      { source: "S1" }
    )
  },
  "number"
);
var decision = block(
  {
    content: field("\u5185\u5BB9", "Content", prose, "must", "\u6C7A\u3081\u305F\u3053\u3068\u3067\u3059\u3002", "What was decided."),
    agency: field("\u6A5F\u95A2", "Agencies", oneOrMore(agency), "optional", "\u884C\u3046\u6A5F\u95A2\u3067\u3059\u3002", "Who does it."),
    due: field("\u671F\u9650", "Due", date2, "optional", "\u3044\u3064\u307E\u3067\u306B\u304B\u3067\u3059\u3002", "Until when."),
    caseNumber: field(
      "\u30B1\u30FC\u30B9",
      "Case",
      caseNumber,
      "optional",
      "\u3069\u306E\u30B1\u30FC\u30B9\u306E\u6C7A\u5B9A\u304B\u3067\u3059\u3002",
      "The case it belongs to."
    )
  },
  "content"
);
var minutesKind = kind(
  "minutes",
  "\u4F1A\u8B70\u9332",
  "Minutes",
  { ja: "\u4F1A\u8B70\u3067\u8A71\u3057\u5408\u3063\u305F\u30B1\u30FC\u30B9\u3068\u3001\u6C7A\u307E\u3063\u305F\u3053\u3068\u306E\u8A18\u9332\u3067\u3059\u3002", en: "The cases a meeting took up and what it decided." },
  {
    meeting: field(
      "\u4F1A\u8B70",
      "Meeting",
      oneOrMore(meeting),
      "must",
      "kasane.yaml \u306B\u3042\u308B\u4F1A\u8B70\u306E\u540D\u3067\u3059\u3002",
      "A meeting of kasane.yaml.",
      { source: "domain \xA71.2(f)" }
    ),
    date: field("\u958B\u50AC\u65E5", "Held on", date2, "must", "\u958B\u3044\u305F\u65E5\u3067\u3059\u3002", "The day of the meeting.", {
      source: "domain \xA71.2(f)"
    }),
    time: field("\u6642\u523B", "Time", text, "optional", "\u958B\u3044\u305F\u6642\u523B\u3067\u3059\u3002", "The time."),
    venue: field("\u5834\u6240", "Place", text, "optional", "\u958B\u3044\u305F\u5834\u6240\u3067\u3059\u3002", "The place.", { local: true }),
    occasion: field(
      "\u958B\u50AC\u533A\u5206",
      "Occasion",
      choice(["\u5B9A\u4F8B", "\u968F\u6642"]),
      "optional",
      "\u5B9A\u4F8B\u304B\u968F\u6642\u304B\u3067\u3059\u3002",
      "Regular or ad hoc."
    ),
    host: field("\u4E3B\u50AC", "Host", agency, "must", "\u958B\u3044\u305F\u6A5F\u95A2\u3067\u3059\u3002", "The agency that called it.", {
      source: "domain \xA71.2(f)"
    }),
    attendees: field(
      "\u51FA\u5E2D",
      "Attendance",
      list(attendee),
      "must",
      "\u51FA\u5E2D\u3057\u305F\u6A5F\u95A2\u3068\u8077\u7A2E\u3067\u3059\u3002",
      "Agencies and professions present.",
      { source: "domain \xA71.2(f)" }
    ),
    cases: field(
      "\u30B1\u30FC\u30B9",
      "Cases",
      oneOrMore(caseEntry),
      "must",
      "\u8A71\u3057\u5408\u3063\u305F\u30B1\u30FC\u30B9\u3067\u3059\u3002\u306A\u3044\u3068\u304D\u306F\u300C\u8A72\u5F53\u306A\u3057\u300D\u3068\u66F8\u304D\u307E\u3059\u3002",
      "Cases discussed; `\u8A72\u5F53\u306A\u3057` when there were none.",
      { source: "domain \xA71.2(f)" }
    ),
    ground: field(
      "\u6839\u62E0",
      "Ground",
      ground,
      "optional",
      "\u3053\u306E\u56DE\u306B\u9650\u3063\u3066\u6839\u62E0\u3092\u5909\u3048\u308B\u3068\u304D\u306B\u66F8\u304D\u307E\u3059\u3002",
      "The ground, when it differs from the meeting\u2019s own."
    ),
    secrecy: field(
      "\u5B88\u79D8\u7FA9\u52D9\u78BA\u8A8D",
      "Secrecy confirmed",
      text,
      "optional",
      "\u5B88\u79D8\u7FA9\u52D9\u3092\u78BA\u304B\u3081\u305F\u65E5\u3067\u3059\u3002",
      "The day on which the duty of secrecy was confirmed.",
      { source: "S3" }
    ),
    decisions: field(
      "\u6C7A\u5B9A\u4E8B\u9805",
      "Decisions",
      list(decision),
      "must",
      "\u4F55\u3092\u3001\u3069\u306E\u6A5F\u95A2\u304C\u3001\u3044\u3064\u307E\u3067\u306B\u3067\u3059\u3002",
      "What, who, until when.",
      { source: "domain \xA71.2(f)" }
    ),
    next: field(
      "\u6B21\u56DE",
      "Next",
      text,
      "must",
      "\u6B21\u306B\u958B\u304F\u65E5\u3067\u3059\u3002\u672A\u5B9A\u306A\u3089\u300C\u672A\u5B9A\u300D\u3068\u66F8\u304D\u307E\u3059\u3002",
      "The next date; `\u672A\u5B9A` when open.",
      { source: "domain \xA71.2(f)" }
    ),
    report: field(
      "\u901A\u5831",
      "Report of abuse",
      anything,
      "optional",
      "\u8650\u5F85\u306E\u901A\u5831\u3092\u3057\u305F\u65E5\u3068\u5148\u3067\u3059\u3002",
      "When and where abuse was reported.",
      { source: "S0" }
    )
  },
  [
    section("\u8B70\u984C", "Agenda", "optional", "\u8A71\u3057\u5408\u3046\u4E8B\u67C4\u3067\u3059\u3002", "What is on the agenda."),
    section("\u5171\u6709\u60C5\u5831", "Information shared", "optional", "\u5171\u6709\u3057\u305F\u60C5\u5831\u3067\u3059\u3002", "What was shared."),
    section("\u5354\u8B70", "Discussion", "optional", "\u8A71\u3057\u5408\u3044\u306E\u5185\u5BB9\u3067\u3059\u3002", "What was discussed.")
  ]
);

// ../../schemas/kinds/plan.ts
var decided = (d) => ["\u6C7A\u5B9A", "\u652F\u63F4\u4E2D", "\u7D42\u4E86"].includes(d.text("\u72B6\u614B") ?? "");
var participation = (d) => d.has("\u4E8B\u696D", "\u53C2\u52A0\u652F\u63F4");
var outreach = (d) => d.has("\u4E8B\u696D", "\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1");
var asksDecision = (d) => decided(d) && !outreach(d) && d.text("\u7DCA\u6025") === void 0;
var fromDecision = mustWhen(
  "\u72B6\u614B\u304C\u6C7A\u5B9A\u30FB\u652F\u63F4\u4E2D\u30FB\u7D42\u4E86\u306E\u3068\u304D\uFF08\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1\u3068\u7DCA\u6025\u3092\u9664\u304F\uFF09",
  "from \u6C7A\u5B9A on (not for outreach or urgent plans)",
  asksDecision
);
var forOutreach = { ja: "\u4E8B\u696D\u306B\u30A2\u30A6\u30C8\u30EA\u30FC\u30C1\u304C\u3042\u308B\u3068\u304D", en: "with \u30A2\u30A6\u30C8\u30EA\u30FC\u30C1" };
var forParticipation = { ja: "\u4E8B\u696D\u306B\u53C2\u52A0\u652F\u63F4\u304C\u3042\u308B\u3068\u304D", en: "with \u53C2\u52A0\u652F\u63F4" };
var need = block(
  {
    id: field(
      "id",
      "Id",
      text,
      "optional",
      "\u8A08\u753B\u3092\u5909\u3048\u3066\u3082\u540C\u3058\u8AB2\u984C\u3060\u3068\u5206\u304B\u308B\u3088\u3046\u306B\u3059\u308B\u5370\u3067\u3059\u3002",
      "Keeps the same need recognisable when plans change."
    ),
    issue: field(
      "\u8AB2\u984C",
      "Need",
      issue2,
      "must",
      "\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8\u3067\u6319\u3052\u305F\u8AB2\u984C\u3067\u3059\u3002",
      "A need named in the assessment.",
      { source: "domain \xA71.2(d)" }
    ),
    person: field(
      "\u8AB0\u306E",
      "Whose",
      person,
      "optional",
      "\u8AB0\u306E\u8AB2\u984C\u304B\u3092\u547C\u79F0\u3067\u66F8\u304D\u307E\u3059\u3002",
      "Whose need it is, by \u547C\u79F0."
    ),
    goal: field(
      "\u76EE\u6A19",
      "Goal",
      prose,
      "must",
      "\u672C\u4EBA\u306B\u3082\u5206\u304B\u308B\u3001\u78BA\u304B\u3081\u3089\u308C\u308B\u76EE\u6A19\u3067\u3059\u3002",
      "A goal the person understands and that can be checked.",
      { source: "S0, S1, S3" }
    ),
    support: field(
      "\u652F\u63F4\u5185\u5BB9",
      "Support",
      prose,
      "must",
      "\u76EE\u6A19\u306B\u5411\u3051\u3066\u4F55\u3092\u3059\u308B\u304B\u3067\u3059\u3002",
      "What is done towards the goal.",
      { source: "S2" }
    ),
    agency: field(
      "\u6A5F\u95A2",
      "Agencies",
      oneOrMore(agency),
      "optional",
      "\u62C5\u3046\u6A5F\u95A2\u3067\u3059\u3002",
      "The agencies that do it."
    ),
    due: field("\u671F\u9650", "Due", date2, "optional", "\u3044\u3064\u307E\u3067\u306B\u304B\u3067\u3059\u3002", "Until when.")
  },
  "issue"
);
var roleRow = block({
  id: field(
    "id",
    "Id",
    text,
    "optional",
    "\u8A08\u753B\u3092\u5909\u3048\u3066\u3082\u540C\u3058\u5F79\u5272\u3060\u3068\u5206\u304B\u308B\u3088\u3046\u306B\u3059\u308B\u5370\u3067\u3059\u3002",
    "Keeps the same role recognisable when plans change."
  ),
  agency: field("\u6A5F\u95A2", "Agency", agency, "must", "\u5F79\u5272\u3092\u62C5\u3046\u6A5F\u95A2\u3067\u3059\u3002", "The agency.", { source: "S0, S1, S3" }),
  role: field("\u5F79\u5272", "Role", oneOrMore(role), "must", "\u4F55\u3092\u62C5\u3046\u304B\u3067\u3059\u3002", "What it does.", {
    source: "S0, S1, S3"
  }),
  staff: field("\u62C5\u5F53", "Staff", profession, "optional", "\u62C5\u5F53\u306E\u8077\u7A2E\u3067\u3059\u3002", "The profession in charge.", {
    local: true
  }),
  frequency: field(
    "\u983B\u5EA6",
    "Frequency",
    text,
    "optional",
    "\u3069\u306E\u304F\u3089\u3044\u306E\u983B\u5EA6\u304B\u3067\u3059\uFF08\u67082\u56DE\u306A\u3069\uFF09\u3002",
    "How often (\u67082\u56DE \u2026).",
    { local: true }
  ),
  period: field("\u671F\u9593", "Period", text, "optional", "\u3044\u3064\u304B\u3089\u3044\u3064\u307E\u3067\u304B\u3067\u3059\u3002", "From when until when.", {
    local: true
  })
});
var planKind = kind(
  "plan",
  "\u652F\u63F4\u30D7\u30E9\u30F3",
  "Support plan",
  { ja: "\u8AB2\u984C\u30FB\u76EE\u6A19\u30FB\u652F\u63F4\u5185\u5BB9\u3068\u5F79\u5272\u5206\u62C5\u3092\u6C7A\u3081\u308B\u8A08\u753B\u3067\u3059\u3002", en: "The plan: needs, goals, support, and who does what." },
  {
    caseNumber: caseNumberField,
    round: field(
      "\u56DE",
      "Round",
      number2,
      "must",
      "\u4F55\u56DE\u76EE\u306E\u30D7\u30E9\u30F3\u304B\u3067\u3059\u3002\u521D\u56DE\u306F1\u3067\u3059\u3002",
      "Which plan of the case; the first is 1.",
      { source: "domain \xA71.2(d)" }
    ),
    writtenOn: field(
      "\u4F5C\u6210\u65E5",
      "Written on",
      date2,
      "must",
      "\u30D7\u30E9\u30F3\u3092\u4F5C\u3063\u305F\u65E5\u3067\u3059\u3002",
      "The day on which the plan was written.",
      { source: "domain \xA71.2(d)" }
    ),
    author: field("\u4F5C\u6210\u8005", "Author", agency, "must", "\u30D7\u30E9\u30F3\u3092\u4F5C\u3063\u305F\u6A5F\u95A2\u3067\u3059\u3002", "The agency that wrote it.", {
      source: "domain \xA71.2(d)"
    }),
    state: field(
      "\u72B6\u614B",
      "State",
      choice(planStates),
      "must",
      "\u6848\u30FB\u6C7A\u5B9A\u30FB\u652F\u63F4\u4E2D\u30FB\u7D42\u4E86\u306E\u3069\u308C\u304B\u3067\u3059\u3002",
      "Draft, decided, running or ended.",
      { source: "domain \xA71.2(d)" }
    ),
    programs: field(
      "\u4E8B\u696D",
      "Programmes",
      oneOrMore(choice(programs)),
      "must",
      "\u4F7F\u3046\u4E8B\u696D\u3067\u3059\u3002",
      "The programmes used.",
      { source: "domain \xA71.2(d)" }
    ),
    needs: field(
      "\u8AB2\u984C\u3068\u652F\u63F4",
      "Needs and support",
      list(need),
      "must",
      "\u8AB2\u984C\u3054\u3068\u306B\u76EE\u6A19\u3068\u652F\u63F4\u5185\u5BB9\u3092\u66F8\u304D\u307E\u3059\u3002",
      "For each need its goal and support.",
      { source: "S0, S1, S2" }
    ),
    roles: field(
      "\u5F79\u5272\u5206\u62C5",
      "Roles",
      list(roleRow),
      "must",
      "\u3069\u306E\u6A5F\u95A2\u304C\u4F55\u3092\u62C5\u3046\u304B\u3067\u3059\u3002\u4E3B\u62C5\u5F53\u3082\u3053\u3053\u306B\u5165\u308C\u307E\u3059\u3002",
      "Which agency does what; the lead stands here too.",
      { source: "S0, S1, S3" }
    ),
    lead: field(
      "\u4E3B\u62C5\u5F53",
      "Lead",
      oneOrMore(agency),
      "must",
      "\u5168\u4F53\u306B\u8CAC\u4EFB\u3092\u6301\u3064\u6A5F\u95A2\u3092\u4E00\u3064\u66F8\u304D\u307E\u3059\u3002",
      "The one agency that answers for the whole.",
      { source: "S1" }
    ),
    period: field(
      "\u30D7\u30E9\u30F3\u671F\u9593",
      "Period",
      block({
        start: field("\u958B\u59CB", "Start", date2, "must", "\u30D7\u30E9\u30F3\u306E\u59CB\u307E\u308A\u3067\u3059\u3002", "First day of the plan."),
        end: field("\u7D42\u4E86", "End", date2, "must", "\u30D7\u30E9\u30F3\u306E\u7D42\u308F\u308A\u3067\u3059\u3002", "Last day of the plan.")
      }),
      "must",
      "\u30D7\u30E9\u30F3\u306E\u59CB\u307E\u308A\u3068\u7D42\u308F\u308A\u3067\u3059\u3002",
      "First and last day of the plan.",
      { source: "domain \xA72.4" }
    ),
    monitoring: field(
      "\u6B21\u56DE\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0",
      "Next monitoring",
      date2,
      "must",
      "\u6B21\u306B\u69D8\u5B50\u3092\u78BA\u304B\u3081\u308B\u65E5\u3067\u3059\u3002",
      "The day of the next check.",
      { source: "S2" }
    ),
    consent: field(
      "\u672C\u4EBA\u540C\u610F",
      "Consent",
      consent,
      "must",
      "\u672C\u4EBA\u306E\u540C\u610F\u3067\u3059\u3002\u300C\u3042\u308A\u300D\u3068\u3060\u3051\u66F8\u304F\u306B\u306F\u3001\u30B1\u30FC\u30B9\u306E\u540C\u610F\u66F8\u304C\u8981\u308A\u307E\u3059\u3002",
      "The person\u2019s consent; a bare \u3042\u308A needs a \u540C\u610F\u66F8 of the case.",
      { source: "domain \xA71.2(d)" }
    ),
    urgent: field(
      "\u7DCA\u6025",
      "Urgent",
      block(
        {
          reason: field(
            "\u7406\u7531",
            "Reason",
            prose,
            "must",
            "\u4F1A\u8B70\u3092\u5F85\u3066\u306A\u3044\u7406\u7531\u3067\u3059\u3002",
            "Why it cannot wait for the meeting."
          )
        },
        "reason"
      ),
      "optional",
      "\u4F1A\u8B70\u306E\u524D\u306B\u652F\u63F4\u3092\u59CB\u3081\u308B\u3068\u304D\u306E\u7406\u7531\u3067\u3059\u3002",
      "Why support starts before the meeting.",
      { source: "domain \xA72.2" }
    ),
    meeting: field(
      "\u4F1A\u8B70",
      "Meeting",
      link,
      fromDecision,
      "\u30D7\u30E9\u30F3\u3092\u8A71\u3057\u5408\u3063\u305F\u4F1A\u8B70\u9332\u3078\u306E\u30EA\u30F3\u30AF\u3067\u3059\u3002",
      "Link to the minutes that agreed on it.",
      { source: "domain \xA72.1" }
    ),
    decidedOn: field(
      "\u652F\u63F4\u6C7A\u5B9A\u65E5",
      "Decided on",
      date2,
      fromDecision,
      "\u652F\u63F4\u3092\u6C7A\u5B9A\u3057\u305F\u65E5\u3067\u3059\u3002",
      "The day of the decision.",
      { source: "domain \xA72.1" }
    ),
    decidedBy: field(
      "\u6C7A\u5B9A\u8005",
      "Decided by",
      text,
      "optional",
      "\u6C7A\u5B9A\u3057\u305F\u4EBA\u306E\u8077\u3084\u4F1A\u8B70\u3067\u3059\u3002",
      "Who decided (post or meeting).",
      { local: true }
    ),
    place: field(
      "\u53D7\u5165\u5148",
      "Receiving place",
      resource,
      {
        level: "must",
        when: { ja: "\u4E8B\u696D\u306B\u53C2\u52A0\u652F\u63F4\u304C\u3042\u308A\u3001\u652F\u63F4\u4E2D\u30FB\u7D42\u4E86\u306E\u3068\u304D", en: "with \u53C2\u52A0\u652F\u63F4, from \u652F\u63F4\u4E2D on" },
        test: (d) => participation(d) && ["\u652F\u63F4\u4E2D", "\u7D42\u4E86"].includes(d.text("\u72B6\u614B") ?? "")
      },
      "\u672C\u4EBA\u3092\u53D7\u3051\u5165\u308C\u308B\u5834\u3067\u3059\u3002",
      "The place that receives the person.",
      { source: "S4" }
    ),
    placeAssessment: field(
      "\u53D7\u5165\u5148\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8",
      "Assessment of the place",
      prose,
      "optional",
      "\u53D7\u5165\u5148\u306E\u72B6\u6CC1\u3084\u5FC3\u914D\u3054\u3068\u3067\u3059\u3002",
      "The receiving place\u2019s own situation and worries.",
      { source: "S4", local: true }
    ),
    matching: field(
      "\u30DE\u30C3\u30C1\u30F3\u30B0\u7D50\u679C",
      "Matching",
      prose,
      "optional",
      "\u30DE\u30C3\u30C1\u30F3\u30B0\u306E\u7D50\u679C\u3067\u3059\u3002",
      "Result of the matching.",
      { source: "S4", local: true }
    ),
    settling: field(
      "\u5B9A\u7740\u652F\u63F4",
      "Settling",
      anything,
      { level: "should", when: forParticipation, test: participation },
      "\u53D7\u3051\u5165\u308C\u5F8C\u306E\u652F\u3048\u3067\u3059\u3002",
      "Support after the start.",
      { source: "S4", local: true }
    ),
    noticed: field(
      "\u628A\u63E1\u306E\u7D4C\u7DEF",
      "How noticed",
      prose,
      { level: "must", when: forOutreach, test: outreach },
      "\u3069\u306E\u3088\u3046\u306B\u3057\u3066\u56F0\u308A\u3054\u3068\u306B\u6C17\u3065\u3044\u305F\u304B\u3067\u3059\u3002",
      "How the trouble came to be known.",
      { source: "S2, S3", local: true }
    ),
    approach: field(
      "\u95A2\u308F\u308A\u65B9",
      "Approach",
      prose,
      { level: "should", when: forOutreach, test: outreach },
      "\u3069\u306E\u3088\u3046\u306B\u95A2\u308F\u308B\u304B\u3067\u3059\u3002",
      "How contact is made and kept.",
      { source: "S2, S3", local: true }
    ),
    tie: field(
      "\u3064\u306A\u304C\u308A\u306E\u76EE\u6A19",
      "Aim of the tie",
      prose,
      { level: "should", when: forOutreach, test: outreach },
      "\u3069\u306E\u3088\u3046\u306A\u3064\u306A\u304C\u308A\u3092\u76EE\u6307\u3059\u304B\u3067\u3059\u3002",
      "What tie is aimed at.",
      { source: "S2, S3", local: true }
    )
  },
  [
    section(
      "\u672C\u4EBA\u30FB\u4E16\u5E2F\u306E\u610F\u5411",
      "Wishes of person and household",
      "must",
      "\u672C\u4EBA\u3068\u4E16\u5E2F\u306E\u8A00\u8449\u3067\u66F8\u304D\u307E\u3059\u3002",
      "In the words of the person and household."
    ),
    section(
      "\u652F\u63F4\u306E\u76EE\u6A19\u30FB\u65B9\u5411\u6027",
      "Goals and direction",
      "must",
      "\u5168\u4F53\u3068\u3057\u3066\u3069\u3053\u3078\u5411\u304B\u3046\u304B\u3067\u3059\u3002",
      "Where the support as a whole is going."
    )
  ]
);

// ../../schemas/kinds/progress.ts
var progressKind = kind(
  "progress",
  "\u652F\u63F4\u7D4C\u904E",
  "Progress record",
  { ja: "\u3044\u3064\u3001\u8AB0\u304C\u3001\u3069\u306E\u3088\u3046\u306B\u95A2\u308F\u3063\u305F\u304B\u306E\u8A18\u9332\u3067\u3059\u3002", en: "When, who and how: the record of contacts." },
  {
    caseNumber: caseNumberField,
    period: field("\u671F\u9593", "Period", text, "optional", "\u3053\u306E\u8A18\u9332\u304C\u3044\u3064\u306E\u5206\u304B\u3067\u3059\u3002", "The time this file covers.")
  }
);

// ../../schemas/kinds/referral.ts
var person2 = block(
  {
    name: field(
      "\u547C\u79F0",
      "Called",
      person,
      "must",
      "\u6587\u66F8\u306E\u4E2D\u3067\u306E\u547C\u3073\u65B9\u3067\u3059\u3002",
      "How the person is called in the documents."
    ),
    relation: field(
      "\u7D9A\u67C4",
      "Relation",
      kin,
      "optional",
      "\u672C\u4EBA\u304B\u3089\u898B\u305F\u7D9A\u67C4\u3067\u3059\u3002",
      "Relation as seen from the person."
    ),
    age: field("\u5E74\u4EE3", "Age band", text, "optional", "\u5E74\u4EE3\u3067\u3059\u3002", "Age band."),
    together: field(
      "\u540C\u5C45",
      "Lives together",
      yes,
      "optional",
      "\u540C\u5C45\u3057\u3066\u3044\u308B\u304B\u3069\u3046\u304B\u3067\u3059\u3002",
      "Whether the person lives in the household."
    ),
    note: field("\u5099\u8003", "Note", prose, "optional", "\u88DC\u8DB3\u3067\u3059\u3002", "A note.", { local: true })
  },
  "name"
);
var referralKind = kind(
  "referral",
  "\u3064\u306A\u3050\u30B7\u30FC\u30C8",
  "Referral sheet",
  {
    ja: "\u6C17\u3065\u3044\u305F\u6A5F\u95A2\u304B\u3089\u6B21\u306E\u6A5F\u95A2\u3078\u3001\u76F8\u8AC7\u3092\u3064\u306A\u3050\u7D19\u3067\u3059\u3002",
    en: "The sheet by which one agency hands a case to another."
  },
  {
    caseNumber: field(
      "\u30B1\u30FC\u30B9\u756A\u53F7",
      "Case number",
      caseNumber,
      "must",
      "\u30B1\u30FC\u30B9\u756A\u53F7\u3067\u3059\u3002\u307E\u3060\u7121\u3051\u308C\u3070\u300C\u65B0\u898F\u300D\u3068\u66F8\u304D\u307E\u3059\u3002",
      "The case number, or `\u65B0\u898F`.",
      { source: "domain \xA71.2(b)" }
    ),
    sentOn: field("\u9001\u4ED8\u65E5", "Sent on", date2, "must", "\u9001\u3063\u305F\u65E5\u3067\u3059\u3002", "The day it was sent.", {
      source: "domain \xA71.2(b)"
    }),
    from: field("\u9001\u308A\u5143", "From", agency, "must", "\u9001\u3063\u305F\u6A5F\u95A2\u3067\u3059\u3002", "The agency that sent it.", {
      source: "domain \xA71.2(b)"
    }),
    to: field("\u9001\u308A\u5148", "To", oneOrMore(agency), "must", "\u53D7\u3051\u53D6\u308B\u6A5F\u95A2\u3067\u3059\u3002", "The agency that receives it.", {
      source: "domain \xA71.2(b)"
    }),
    troubles: field(
      "\u56F0\u308A\u3054\u3068",
      "Troubles",
      oneOrMore(choice(troubles)),
      "must",
      "\u5F53\u3066\u306F\u307E\u308B\u56F0\u308A\u3054\u3068\u3067\u3059\u3002",
      "The troubles that apply.",
      { source: "domain \xA71.2(b)" }
    ),
    household: field(
      "\u4E16\u5E2F",
      "Household",
      list(person2),
      "should",
      "\u5206\u304B\u308B\u7BC4\u56F2\u306E\u4E16\u5E2F\u3067\u3059\u3002",
      "The household as far as known.",
      { source: "domain \xA71.2(b)" }
    ),
    reason: field("\u7D39\u4ECB\u7406\u7531", "Reason", prose, "must", "\u3064\u306A\u3050\u7406\u7531\u3067\u3059\u3002", "Why the case is handed on.", {
      source: "domain \xA71.2(b)",
      local: true
    }),
    consent: field(
      "\u672C\u4EBA\u540C\u610F",
      "Consent",
      consent,
      "must",
      "\u3064\u306A\u3050\u3053\u3068\u3078\u306E\u672C\u4EBA\u306E\u540C\u610F\u3067\u3059\u3002",
      "The person\u2019s consent to the referral.",
      { source: "domain \xA71.2(b)" }
    ),
    reply: field(
      "\u8FD4\u4FE1",
      "Reply",
      block(
        {
          result: field(
            "\u7D50\u679C",
            "Result",
            choice(["\u53D7\u7406", "\u5DEE\u623B\u3057", "\u60C5\u5831\u63D0\u4F9B\u306E\u307F"]),
            "optional",
            "\u53D7\u3051\u53D6\u3063\u305F\u6A5F\u95A2\u306E\u8FD4\u4E8B\u3067\u3059\u3002",
            "The receiver\u2019s answer."
          ),
          date: field("\u65E5\u4ED8", "Date", date2, "optional", "\u8FD4\u4E8B\u306E\u65E5\u3067\u3059\u3002", "The day of the answer."),
          staff: field("\u62C5\u5F53", "Staff", text, "optional", "\u8FD4\u4E8B\u3092\u3057\u305F\u62C5\u5F53\u3067\u3059\u3002", "Who answered.", { local: true })
        },
        "result"
      ),
      "should",
      "\u53D7\u3051\u53D6\u3063\u305F\u6A5F\u95A2\u304B\u3089\u306E\u8FD4\u4E8B\u3067\u3059\u3002",
      "The answer of the receiving agency.",
      { source: "domain \xA71.2(b)" }
    )
  },
  [
    section("\u76F8\u8AC7\u5185\u5BB9", "What it is about", "optional", "\u76F8\u8AC7\u306E\u5185\u5BB9\u3067\u3059\u3002", "What it is about."),
    section(
      "\u914D\u616E\u3057\u3066\u307B\u3057\u3044\u3053\u3068",
      "Please mind",
      "optional",
      "\u95A2\u308F\u308B\u3068\u304D\u306B\u6C17\u3092\u3064\u3051\u3066\u307B\u3057\u3044\u3053\u3068\u3067\u3059\u3002",
      "What to be careful about."
    )
  ]
);

// ../../schemas/kinds/resource.ts
var resourceKind = kind(
  "resource",
  "\u793E\u4F1A\u8CC7\u6E90",
  "Social resource",
  { ja: "\u53C2\u52A0\u652F\u63F4\u3067\u672C\u4EBA\u3092\u53D7\u3051\u5165\u308C\u308B\u5834\u306E\u8A18\u9332\u3067\u3059\u3002", en: "A place that receives people for \u53C2\u52A0\u652F\u63F4." },
  {
    name: field("\u540D\u79F0", "Name", text, "must", "\u5834\u306E\u540D\u524D\u3067\u3059\u3002", "Its name.", { source: "S4" }),
    sectors: field("\u5206\u91CE", "Fields", oneOrMore(text), "must", "\u5206\u91CE\u3067\u3059\u3002", "Its field.", { source: "S4" }),
    offer: field("\u53D7\u5165\u5185\u5BB9", "What it offers", anything, "must", "\u4F55\u304C\u3067\u304D\u308B\u5834\u304B\u3067\u3059\u3002", "What one can do there.", {
      source: "S4",
      local: true
    }),
    contact: field(
      "\u9023\u7D61\u5148",
      "Contact",
      agency,
      "optional",
      "\u9023\u7D61\u306E\u7A93\u53E3\u306B\u306A\u308B\u6A5F\u95A2\u3067\u3059\u3002",
      "The agency through which to reach it."
    ),
    assessment: field(
      "\u53D7\u5165\u5148\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8",
      "Assessment of the place",
      anything,
      "optional",
      "\u53D7\u5165\u5148\u306E\u72B6\u6CC1\u3084\u5FC3\u914D\u3054\u3068\u3067\u3059\u3002",
      "The place\u2019s own situation and worries.",
      { source: "S4", local: true }
    ),
    vacancy: field("\u7A7A\u304D", "Vacancy", text, "optional", "\u53D7\u3051\u5165\u308C\u3089\u308C\u308B\u4EBA\u6570\u3067\u3059\u3002", "How many it can take.", {
      local: true
    })
  }
);

// ../../schemas/index.ts
var kinds = {
  case: caseKind,
  referral: referralKind,
  intake: intakeKind,
  assessment: assessmentKind,
  plan: planKind,
  progress: progressKind,
  minutes: minutesKind,
  evaluation: evaluationKind,
  closure: closureKind,
  consent: consentKind,
  resource: resourceKind
};
var kindIds = Object.keys(kinds);
var byName = new Map(kindIds.map((id) => [kinds[id].name, id]));
function kindNamed(name) {
  return byName.get(name);
}
function kindOf(id) {
  return kinds[id];
}

// ../../server/src/core/document/body.ts
function readBody(source, start) {
  const done = [];
  const open2 = [];
  const close = (level, at) => {
    while ((open2.at(-1)?.level ?? 0) >= level) {
      const section2 = open2.pop();
      if (section2)
        done.push({
          level: section2.level,
          title: section2.title,
          heading: section2.heading,
          path: section2.path,
          content: { start: section2.contentStart, end: at }
        });
    }
  };
  for (const heading of headings(source, start)) {
    close(heading.level, heading.heading.start);
    open2.push({ ...heading, path: open2.map((o) => o.title) });
  }
  close(1, source.text.length);
  done.sort((a, b) => a.heading.start - b.heading.start);
  return { start, sections: done };
}
function* headings(source, start) {
  let fence;
  let comment = false;
  for (let line = source.lineAt(start); line < source.lineCount; line += 1) {
    const range = source.lineRange(line);
    if (range.start < start) continue;
    const text2 = source.text.slice(range.start, range.end);
    const mark = /^ {0,3}(```+|~~~+)/.exec(text2)?.[1];
    if (mark) fence = fence === void 0 ? mark : text2.trim().startsWith(fence) ? void 0 : fence;
    const wasComment = comment;
    comment = inComment(text2, comment);
    const match = fence === void 0 && !mark && !wasComment ? /^(#{1,6})[ \t\u3000]+(.*?)(?:[ \t]+#+)?[ \t\u3000]*$/.exec(text2) : void 0;
    if (!match?.[1]) continue;
    yield {
      level: match[1].length,
      title: match[2] ?? "",
      heading: range,
      contentStart: source.lineStarts[line + 1] ?? source.text.length
    };
  }
}
function inComment(text2, before) {
  const open2 = text2.lastIndexOf("<!--");
  const shut = text2.lastIndexOf("-->");
  if (open2 < 0 && shut < 0) return before;
  return open2 > shut;
}
function isFilled(text2) {
  const said = text2.replace(/<!--[\s\S]*?-->/g, "").replace(/^#{1,6}\s.*$/gm, "").trim();
  return said !== "" && !isPlaceholder(said);
}
function isPlaceholder(text2) {
  return /^(?:[-*・]?\s*〔[^〔〕]*〕\s*)+$/.test(text2) || /^(?:TODO|（未記入）|\(未記入\))$/.test(text2);
}

// ../../server/src/core/document/yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// ../../server/src/core/document/repair.ts
function repair(text2, base, keys) {
  const writer = new Writer(text2, base);
  if (!/[：\u3000\t]|\S:\S/.test(text2)) return writer.untouched();
  let block2;
  for (const line of linesOf(text2)) {
    const indent = /^[ ]*/.exec(line.text)?.[0].length ?? 0;
    const inBlock = block2 !== void 0 && (indent > block2 || line.text.trim() === "");
    if (!inBlock) block2 = /[:-]\s+[|>][+-]?\d*\s*$/.test(line.text) ? indent : void 0;
    writer.line(line, inBlock ? [] : slips(line.text, keys));
  }
  return writer.finish();
}
function* linesOf(text2) {
  let start = 0;
  while (start < text2.length) {
    const found = text2.indexOf("\n", start);
    const end = found < 0 ? text2.length : found + 1;
    yield { start, text: text2.slice(start, end).replace(/\r?\n$/, ""), end };
    start = end;
  }
}
function slips(line, keys) {
  const found = [];
  const indent = /^[ \t\u3000]*/.exec(line)?.[0] ?? "";
  if (/[\t\u3000]/.test(indent) && indent.length < line.length) {
    const code = indent.includes("	") ? "tab" : "fullWidthSpace";
    found.push({ code, start: 0, end: indent.length, replacement: indent.replace(/[\t\u3000]/g, "  ") });
  }
  const match = /^([ \t\u3000]*(?:-[ \u3000]+)*)([^\s:：#"'][^:：]*?)([ \u3000]*(?:：[ \u3000]*|:(?=\S)\u3000*|:\u3000+))/.exec(
    line
  );
  if (match?.[1] !== void 0 && match[2] && match[3] && keys.has(match[2])) {
    const start = match[1].length + match[2].length;
    const code = match[3].includes("\uFF1A") ? "fullWidthColon" : match[3].includes("\u3000") ? "fullWidthSpace" : "noSpace";
    found.push({ code, start, end: start + match[3].length, replacement: ": " });
  }
  return found;
}
var Writer = class {
  #text;
  #base;
  #parts = [];
  #shifts = [];
  #problems = [];
  #length = 0;
  #delta = 0;
  constructor(text2, base) {
    this.#text = text2;
    this.#base = base;
  }
  line(line, found) {
    let at = line.start;
    for (const slip of found) {
      this.#push(this.#text.slice(at, line.start + slip.start));
      this.#push(slip.replacement);
      this.#shift(slip.replacement.length - (slip.end - slip.start));
      at = line.start + slip.end;
      this.#problems.push({
        code: slip.code,
        range: { start: this.#base + line.start + slip.start, end: this.#base + at },
        replacement: slip.replacement
      });
    }
    this.#push(this.#text.slice(at, line.end));
  }
  untouched() {
    return this.#result(this.#text);
  }
  finish() {
    return this.#result(this.#parts.join(""));
  }
  #push(part) {
    this.#parts.push(part);
    this.#length += part.length;
  }
  #shift(delta) {
    if (delta === 0) return;
    this.#delta += delta;
    this.#shifts.push({ at: this.#length, delta: this.#delta });
  }
  #result(text2) {
    const typed = this.#text;
    const base = this.#base;
    const shifts = this.#shifts;
    const toSource = (offset) => {
      let delta = 0;
      for (const shift of shifts) {
        if (shift.at > offset) break;
        delta = shift.delta;
      }
      return base + offset - delta;
    };
    return {
      text: text2,
      problems: this.#problems,
      toSource,
      lineOf: (offset) => typed.slice(0, Math.max(0, offset - base)).split("\n").length,
      sourceLineAfter: (offset) => /^[^\r\n]*/.exec(typed.slice(offset - base, offset - base + 500))?.[0] ?? ""
    };
  }
};

// ../../server/src/core/document/yaml.ts
var longest = 512e3;
function readYaml(text2, base, keys) {
  const whole = { start: base, end: base + text2.length };
  if (text2.length > longest) return { root: void 0, problems: [{ code: "tooLong", range: firstLine(text2, base) }] };
  const repaired = repair(text2, base, keys);
  try {
    return build(repaired);
  } catch {
    return {
      root: void 0,
      problems: [...repaired.problems, { code: "syntax", range: firstLine(text2, whole.start) }]
    };
  }
}
function firstLine(text2, base) {
  const end = text2.indexOf("\n");
  return { start: base, end: base + (end < 0 ? text2.length : end) };
}
function build(repaired) {
  const document = (0, import_yaml.parseDocument)(repaired.text, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent"
  });
  const builder = new TreeBuilder(repaired);
  const root = document.contents ? builder.node(document.contents) : void 0;
  const problems = [...repaired.problems, ...builder.problems, ...parserProblems(document.errors, repaired)];
  return { root, problems: onePerLine(problems, repaired) };
}
var codes = {
  BAD_INDENT: "indent",
  BAD_ALIAS: "alias",
  TAB_AS_INDENT: "tab",
  MISSING_CHAR: "missingColon",
  MULTILINE_IMPLICIT_KEY: "missingColon",
  BLOCK_AS_IMPLICIT_KEY: "missingColon",
  BLOCK_IN_FLOW: "flow",
  KEY_OVER_1024_CHARS: "missingColon",
  UNEXPECTED_TOKEN: "syntax",
  BAD_SCALAR_START: "quote",
  BAD_DQ_ESCAPE: "quote"
};
function parserProblems(errors, repaired) {
  return errors.map(({ code, pos }) => {
    const quoted = code === "MISSING_CHAR" && /["']/.test(repaired.text[pos[0] - 1] ?? repaired.text[pos[0]] ?? "");
    const range = { start: repaired.toSource(pos[0]), end: repaired.toSource(Math.max(pos[1], pos[0])) };
    return { code: quoted ? "quote" : codes[code] ?? "syntax", range };
  });
}
function onePerLine(problems, repaired) {
  const seen = /* @__PURE__ */ new Set();
  return problems.filter(({ range }) => {
    const line = repaired.lineOf(range.start);
    const fresh = !seen.has(line);
    seen.add(line);
    return fresh;
  });
}
var TreeBuilder = class {
  problems = [];
  #repaired;
  constructor(repaired) {
    this.#repaired = repaired;
  }
  node(node2) {
    if ("anchor" in node2 && node2.anchor) this.problems.push({ code: "alias", range: this.#range(node2) });
    if ((0, import_yaml.isAlias)(node2)) return this.#alias(node2.source, this.#range(node2));
    if ((0, import_yaml.isScalar)(node2)) return this.#scalar(node2);
    if ((0, import_yaml.isMap)(node2)) return this.#map(node2.items, this.#range(node2));
    if ((0, import_yaml.isSeq)(node2)) return this.#list(node2.items, this.#range(node2));
    return void 0;
  }
  #alias(source, range) {
    this.problems.push({ code: "alias", range });
    return { kind: "scalar", text: `*${source}`, style: "plain", range };
  }
  #scalar(node2) {
    const style = node2.type === "PLAIN" ? "plain" : node2.type?.startsWith("BLOCK") ? "block" : "quoted";
    return { kind: "scalar", text: String(node2.value ?? "").trim(), style, range: this.#range(node2) };
  }
  #map(items, range) {
    const seen = /* @__PURE__ */ new Set();
    const entries = [];
    for (const item of items) {
      const entry = (0, import_yaml.isPair)(item) ? this.#entry(item.key, item.value) : void 0;
      if (!entry) continue;
      if (seen.has(entry.key.text)) this.problems.push({ code: "duplicateKey", range: entry.key.range });
      else entries.push(entry);
      seen.add(entry.key.text);
    }
    return { kind: "map", entries, range };
  }
  #entry(key, value) {
    const keyNode = (0, import_yaml.isScalar)(key) ? this.#scalar(key) : void 0;
    if (!keyNode) return void 0;
    const node2 = value ? this.node(value) : void 0;
    const filled = node2?.kind === "scalar" && node2.text === "" && node2.style === "plain" ? void 0 : node2;
    if (!filled) this.#swallowed(keyNode);
    return {
      key: keyNode,
      value: filled,
      range: { start: keyNode.range.start, end: filled?.range.end ?? keyNode.range.end }
    };
  }
  /** `a: #12` is an empty value with a comment, which nobody means. */
  #swallowed(key) {
    const rest = this.#repaired.sourceLineAfter(key.range.end);
    const match = /^\s*:\s+(#(?!\s|kasane-)\S.*?)\s*$/.exec(rest);
    if (!match?.[1]) return;
    const start = key.range.end + rest.indexOf(match[1]);
    this.problems.push({
      code: "comment",
      range: { start, end: start + match[1].length },
      replacement: JSON.stringify(match[1])
    });
  }
  #list(items, range) {
    const nodes = items.map((item) => this.node(item)).filter((node2) => node2 !== void 0);
    return { kind: "list", items: nodes, range };
  }
  #range(node2) {
    const [start, end] = node2.range ?? [0, 0];
    return { start: this.#repaired.toSource(start), end: this.#repaired.toSource(end) };
  }
};
function entryOf(node2, key) {
  return node2?.kind === "map" ? node2.entries.find((entry) => entry.key.text === key) : void 0;
}
function scalarAt(node2, key) {
  const value = entryOf(node2, key)?.value;
  return value?.kind === "scalar" ? value.text : void 0;
}

// ../../server/src/core/document/bind.ts
var notApplicable = "\u8A72\u5F53\u306A\u3057";
function isEmpty(node2) {
  if (!node2) return true;
  if (node2.kind === "scalar") return ["", "~", "null"].includes(node2.text) || isPlaceholder(node2.text);
  if (node2.kind === "list") return node2.items.every(isEmpty);
  return node2.entries.every((entry) => isEmpty(entry.value));
}
function bind(map, fields) {
  const binder = new Binder();
  const record = map ? binder.block(map, fields) : {};
  return { record, problems: binder.problems };
}
function bindNode(node2, field2) {
  const binder = new Binder();
  const value = node2 ? binder.value(node2, field2.type, field2) : void 0;
  return { value, problems: binder.problems };
}
var Binder = class {
  problems = [];
  block(map, fields) {
    const record = {};
    for (const [id, field2] of Object.entries(fields)) {
      const entry = entryOf(map, field2.key);
      if (!entry?.value || isEmpty(entry.value)) continue;
      const value = this.value(entry.value, field2.type, field2);
      if (value !== void 0) record[id] = { value, range: entry.value.range, key: entry.key.range };
    }
    return record;
  }
  value(node2, type, field2) {
    if (node2.kind === "scalar" && node2.text === notApplicable) return void 0;
    switch (type.shape) {
      case "any":
        return node2;
      case "scalar":
        return node2.kind === "scalar" ? this.#scalar(node2, type, field2) : this.#problem("notText", node2, field2);
      case "list":
        return this.#list(node2, type, field2);
      case "block":
        return this.#block(node2, type, field2);
    }
  }
  #scalar(node2, type, field2) {
    const result = type.zod.safeParse(node2.text);
    const warning = warningOf(node2, type);
    if (result.success) {
      if (warning) this.#problem(warning, node2, field2);
      return result.data;
    }
    return this.#problem(result.error.issues[0]?.message ?? "notText", node2, field2);
  }
  #list(node2, type, field2) {
    if (node2.kind !== "list") {
      if (!type.single) return this.#problem("notList", node2, field2);
      const value = this.value(node2, type.item, field2);
      return value === void 0 ? void 0 : [{ value, range: node2.range }];
    }
    return node2.items.flatMap((item) => {
      if (isEmpty(item)) return [];
      const value = this.value(item, type.item, field2);
      return value === void 0 ? [] : [{ value, range: item.range }];
    });
  }
  #block(node2, type, field2) {
    if (node2.kind === "map") return this.block(node2, type.fields);
    const short = type.shorthand ? type.fields[type.shorthand] : void 0;
    if (!short || !type.shorthand || node2.kind !== "scalar") return this.#problem("notBlock", node2, field2);
    const value = this.value(node2, short.type, short);
    return value === void 0 ? void 0 : { [type.shorthand]: { value, range: node2.range } };
  }
  #problem(problem2, node2, field2) {
    this.problems.push({ problem: problem2, field: field2, range: node2.range, node: node2 });
    return void 0;
  }
};
function warningOf(node2, type) {
  if (type.meaning === "date" && readDate(node2.text).problem === "eraEnded") return "eraEnded";
  if (type.idLike && node2.style === "plain" && /^(?:0\d+|\d+\.\d*0)$/.test(node2.text)) return "lostZeros";
  return void 0;
}
function plain(record, fields) {
  const values2 = {};
  for (const [id, field2] of Object.entries(fields)) {
    const located = record[id];
    if (located && !field2.local) values2[id] = strip(located.value, field2.type);
  }
  return values2;
}
function strip(value, type) {
  switch (type.shape) {
    case "scalar":
      return value;
    case "any":
      return true;
    case "list":
      return value.map((item) => strip(item.value, type.item));
    case "block":
      return plain(value, type.fields);
  }
}

// ../../server/src/core/workspace/normalize.ts
var variants = [
  [/障がい|障碍/g, "\u969C\u5BB3"],
  [/こども|子供/g, "\u5B50\u3069\u3082"]
];
function foldText(text2) {
  return text2.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
function foldName(text2) {
  let folded = foldText(text2).replace(/[・･\-‐－—―]/g, "");
  for (const [variant, standard] of variants) folded = folded.replace(variant, standard);
  return folded;
}
function foldCaseNumber(text2) {
  return foldText(text2).toUpperCase().replace(/[‐－—―−ー]/g, "-");
}
var digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function kanjiNumber(text2) {
  let value = 0;
  let current = 0;
  for (const c of text2) {
    const digit = digits.indexOf(c);
    if (digit >= 0) current = digit;
    else {
      value += (current || 1) * (c === "\u767E" ? 100 : 10);
      current = 0;
    }
  }
  return String(value + current);
}
function foldGround(text2) {
  return foldText(text2).replace(/[〇一二三四五六七八九十百]+(?=条|項|$)/g, kanjiNumber).replace(/(?<=条の)[〇一二三四五六七八九十]+/g, kanjiNumber).replace(/第/g, "").replace(/(?<=条(?:の\d+)?)\d+項.*$/, "").replace(/[(（].*$/, "");
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}
function nearest(word, candidates) {
  const folded = foldName(word);
  const limit = Math.min(3, Math.max(1, Math.floor(folded.length / 3)));
  let best;
  for (const candidate of candidates) {
    const distance = editDistance(folded, foldName(candidate), limit);
    if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { word: candidate, distance };
  }
  return best?.word;
}

// ../../server/src/core/workspace/identity.ts
var number3 = (text2) => text2 ? foldCaseNumber(text2) : void 0;
var parts = {
  case: (f) => [number3(f.caseNumber)],
  plan: (f) => [number3(f.caseNumber), f.round],
  minutes: (f) => [f.meeting?.join("\u30FB"), f.date, f.time ?? ""],
  consent: (f) => [number3(f.caseNumber), f.person, f.date],
  evaluation: (f) => [number3(f.caseNumber), f.kind, f.date],
  closure: (f) => f.reopened ? [void 0] : [number3(f.caseNumber)],
  resource: (f) => [f.name ? foldName(f.name) : void 0]
};
function identityOf(kind2, facts) {
  const read = parts[kind2];
  const values2 = read?.(facts);
  if (!values2 || values2.some((value) => value === void 0)) return void 0;
  return [kind2, ...values2].join("\0");
}

// ../../server/src/core/workspace/case-index.ts
var CaseIndex = class {
  #byPath = /* @__PURE__ */ new Map();
  #byCase = /* @__PURE__ */ new Map();
  #byIdentity = /* @__PURE__ */ new Map();
  #resources = /* @__PURE__ */ new Set();
  get size() {
    return this.#byPath.size;
  }
  get entries() {
    return this.#byPath.values();
  }
  /** Folded numbers of all cases that have a ケース document. */
  get caseNumbers() {
    return [...this.#byCase.keys()];
  }
  put(entry) {
    this.remove(entry.path);
    this.#byPath.set(entry.path, entry);
    for (const number4 of entry.cases) add(this.#byCase, number4, entry);
    if (entry.identity) add(this.#byIdentity, entry.identity, entry);
    if (entry.kind === "resource") this.#resources.add(entry);
  }
  remove(path2) {
    const entry = this.#byPath.get(path2);
    if (!entry) return;
    this.#byPath.delete(path2);
    for (const number4 of entry.cases) drop(this.#byCase, number4, entry);
    if (entry.identity) drop(this.#byIdentity, entry.identity, entry);
    this.#resources.delete(entry);
  }
  get(path2) {
    return this.#byPath.get(path2);
  }
  /** Documents of one kind that belong to a case, by path. */
  ofCase(number4, kind2) {
    const entries = this.#byCase.get(foldCaseNumber(number4)) ?? [];
    return [...entries].filter((entry) => entry.kind === kind2).sort(byPath);
  }
  hasCase(number4) {
    return this.ofCase(number4, "case").length > 0;
  }
  /** All documents that claim an identity, by path. */
  claims(identity) {
    return [...this.#byIdentity.get(identity) ?? []].sort(byPath);
  }
  get resources() {
    return [...this.#resources];
  }
  /** The document a link means: a path from the root, with or without `.md`, a `#heading` put aside. */
  resolve(link2) {
    const path2 = linkPath(link2);
    return this.#byPath.get(path2) ?? this.#byPath.get(`${path2}.md`);
  }
};
function linkPath(link2) {
  return (link2.split("#")[0] ?? "").trim().replace(/\\/g, "/").replace(/^\.?\//, "").normalize("NFC");
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
function add(map, key, entry) {
  const set = map.get(key);
  if (set) set.add(entry);
  else map.set(key, /* @__PURE__ */ new Set([entry]));
}
function drop(map, key, entry) {
  const set = map.get(key);
  set?.delete(entry);
  if (set?.size === 0) map.delete(key);
}
function indexEntryOf(document) {
  if (!document.kind) return void 0;
  const facts = plain(document.record, kindOf(document.kind).fields);
  return {
    path: document.path,
    kind: document.kind,
    facts,
    cases: caseNumbersOf(document.kind, facts),
    identity: identityOf(document.kind, facts)
  };
}
function caseNumbersOf(kind2, facts) {
  if (kind2 === "minutes") {
    const { cases } = facts;
    return [...new Set((cases ?? []).flatMap((entry) => entry.number ? [foldCaseNumber(entry.number)] : []))];
  }
  const number4 = facts.caseNumber;
  return number4 ? [foldCaseNumber(number4)] : [];
}

// ../../server/src/core/rules/document/reference.ts
function linksOf(document) {
  const { meeting: meeting3 } = document.as("plan") ?? {};
  const { plan } = document.as("evaluation") ?? {};
  const { evaluation } = document.as("closure") ?? {};
  return [meeting3, plan, evaluation].filter((link2) => link2 !== void 0);
}
function numbersOf(document) {
  const minutes = document.as("minutes");
  if (minutes) {
    const cases = (minutes.cases?.value ?? []).flatMap(({ value }) => value.number ? [value.number] : []);
    const decisions = (minutes.decisions?.value ?? []).flatMap(
      ({ value }) => value.caseNumber ? [value.caseNumber] : []
    );
    return [...cases, ...decisions];
  }
  const number4 = document.record.caseNumber;
  const isNew = document.kind === "referral" && number4?.value === "\u65B0\u898F";
  return number4 && document.kind !== "case" && !isNew ? [number4] : [];
}
function nearestLink(link2, repository) {
  const paths = [...repository.index.entries].map((entry) => entry.path.replace(/\.md$/, ""));
  const near = nearest(linkPath(link2.value).replace(/\.md$/, ""), paths);
  if (!near) return [];
  return [
    {
      title: { ja: `\u300C${near}\u300D\u306B\u76F4\u3059`, en: `Change to ${near}` },
      safe: false,
      preferred: true,
      edits: [{ range: link2.range, text: near }]
    }
  ];
}
var rule2 = defineRule({
  id: "document/reference",
  severity: "error",
  texts: {
    title: { ja: "\u30EA\u30F3\u30AF\u3084\u756A\u53F7\u306E\u884C\u304D\u5148\u304C\u3042\u308A\u307E\u305B\u3093", en: "A link or number leads nowhere" },
    why: {
      ja: "\u6587\u66F8\u3069\u3046\u3057\u306F\u756A\u53F7\u3068\u30EA\u30F3\u30AF\u3067\u7D50\u3070\u308C\u3001\u540C\u610F\u3084\u671F\u9650\u3082\u305D\u308C\u3092\u305F\u3069\u3063\u3066\u78BA\u304B\u3081\u308B\u305F\u3081\u3067\u3059\u3002",
      en: "Consent and deadlines are found by following numbers and links."
    },
    do: {
      ja: "\u884C\u304D\u5148\u306E\u6587\u66F8\u304C\u3042\u308B\u304B\u3001\u756A\u53F7\u3084\u66F8\u304D\u65B9\u304C\u5408\u3063\u3066\u3044\u308B\u304B\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
      en: "See whether the document exists and the number or path is right."
    },
    messages: {
      link: { ja: "\u30EA\u30F3\u30AF\u5148\u306E\u6587\u66F8\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093\u3002", en: "The document linked to does not exist." },
      number: { ja: "\u3053\u306E\u756A\u53F7\u306E\u300C\u30B1\u30FC\u30B9\u300D\u306E\u6587\u66F8\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "There is no \u30B1\u30FC\u30B9 document of this number." },
      claimed: {
        ja: "\u540C\u3058\u756A\u53F7\u30FB\u540C\u3058\u5185\u5BB9\u3092\u540D\u4E57\u308B\u6587\u66F8\u304C\u3082\u3046\u4E00\u3064\u3042\u308A\u307E\u3059\u3002",
        en: "Another document claims the same identity."
      }
    }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F1A\u8B70: minutes/2024-05-20.md#R6-001" }],
    ng: [
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F1A\u8B70: minutes/2024-05-21" },
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u30B1\u30FC\u30B9\u756A\u53F7: R6-999" }
    ]
  },
  check({ document, repository }, report) {
    for (const link2 of linksOf(document)) {
      if (!repository.index.resolve(link2.value))
        report({ message: "link", range: link2.range, fixes: () => nearestLink(link2, repository) });
    }
    for (const number4 of numbersOf(document)) {
      if (!repository.index.hasCase(number4.value))
        report({ message: "number", range: number4.range, caseNumber: number4.value });
    }
    const identity = indexEntryOf(document)?.identity;
    const first = identity ? repository.index.claims(identity).find((entry) => entry.path !== document.path) : void 0;
    if (first && first.path < document.path) {
      const related = [{ path: first.path, message: { ja: "\u5148\u306B\u3042\u308B\u6587\u66F8", en: "The other document" } }];
      report({ message: "claimed", range: document.kindNode?.range ?? document.anchor, related });
    }
  }
});

// ../../server/src/core/rules/document/kind.ts
function nearestKind({ document, repository }) {
  const node2 = document.kindNode;
  const names = kindIds.map((id) => repository.config.kindName(id));
  const name = node2 && nearest(node2.text, names);
  if (!node2 || !name) return [];
  const title = { ja: `\u300C${name}\u300D\u306B\u76F4\u3059`, en: `Change to ${name}` };
  return [{ title, safe: false, preferred: true, edits: [{ range: node2.range, text: name }] }];
}
var rule3 = defineRule({
  id: "document/kind",
  severity: "error",
  texts: {
    title: { ja: "\u7A2E\u5225\u304C\u306A\u3044\u304B\u3001\u77E5\u3089\u306A\u3044\u7A2E\u5225\u3067\u3059", en: "The kind of document is missing or unknown" },
    why: {
      ja: "\u7A2E\u5225\u304C\u5206\u304B\u3089\u306A\u3044\u3068\u3001\u3069\u306E\u6B04\u304C\u8981\u308B\u304B\u3092\u5224\u65AD\u3067\u304D\u306A\u3044\u305F\u3081\u3067\u3059\u3002",
      en: "Which fields a document needs follows from its kind."
    },
    do: {
      ja: "\u300C\u7A2E\u5225:\u300D\u306B\u3001\u30B1\u30FC\u30B9\u30FB\u76F8\u8AC7\u53D7\u4ED8\u7968\u30FB\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8\u30FB\u652F\u63F4\u30D7\u30E9\u30F3\u30FB\u4F1A\u8B70\u9332\u306A\u3069\u306E\u7A2E\u5225\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
      en: "Write one of the kinds (\u30B1\u30FC\u30B9, \u76F8\u8AC7\u53D7\u4ED8\u7968, \u30A2\u30BB\u30B9\u30E1\u30F3\u30C8, \u652F\u63F4\u30D7\u30E9\u30F3, \u4F1A\u8B70\u9332 \u2026) behind `\u7A2E\u5225:`."
    },
    messages: {
      missing: { ja: "\u7A2E\u5225\u304C\u66F8\u304B\u308C\u3066\u3044\u307E\u305B\u3093\u3002", en: "The kind (\u7A2E\u5225) is missing." },
      unknown: { ja: "\u3053\u306E\u7A2E\u5225\u306F\u3001\u3053\u306E\u30EA\u30DD\u30B8\u30C8\u30EA\u306B\u306F\u3042\u308A\u307E\u305B\u3093\u3002", en: "This repository knows no such kind (\u7A2E\u5225)." }
    }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u7A2E\u5225: \u652F\u63F4\u30D7\u30E9\u30F3" }],
    ng: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u7A2E\u5225: \u652F\u63F4\u8A08\u753B" }, { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u7A2E\u5225:" }]
  },
  check(context, report) {
    const { document, repository } = context;
    if (!document.matter.present || document.kind) return;
    if (document.kindNode)
      report({ message: "unknown", range: document.kindNode.range, fixes: () => nearestKind(context) });
    else if (repository.scope.expects(document.path) && document.matter.closed) {
      const key = document.matter.root?.entries.find((entry) => entry.key.text === kindKey)?.key;
      report({ message: "missing", range: key?.range ?? document.anchor });
    }
  }
});

// ../../server/src/core/rules/document/value.ts
function choicesOf(problem2) {
  const type = problem2.field.type;
  const scalar2 = type.shape === "scalar" ? type : type.shape === "list" && type.item.shape === "scalar" ? type.item : void 0;
  return scalar2?.choices ?? [];
}
function valueFixes(problem2) {
  const { node: node2 } = problem2;
  if (node2.kind !== "scalar") return [];
  if (problem2.problem === "lostZeros") {
    const title2 = { ja: "\u5F15\u7528\u7B26\u3067\u56F2\u3080", en: "Put it in quotes" };
    return [{ title: title2, safe: true, preferred: true, edits: [{ range: node2.range, text: `"${node2.text}"` }] }];
  }
  const near = problem2.problem === "notAChoice" ? nearest(node2.text, choicesOf(problem2)) : void 0;
  if (!near) return [];
  const title = { ja: `\u300C${near}\u300D\u306B\u76F4\u3059`, en: `Change to ${near}` };
  return [{ title, safe: false, preferred: true, edits: [{ range: node2.range, text: near }] }];
}
function valueParams(problem2) {
  return { field: problem2.field.key, choices: choicesOf(problem2).slice(0, 12).join("\u30FB") };
}
function valueSeverity(problem2) {
  return problem2.problem === "eraEnded" ? "warning" : "error";
}
var rule4 = defineRule({
  id: "document/value",
  severity: "error",
  texts: {
    title: { ja: "\u6B04\u306E\u5024\u304C\u5F62\u306B\u5408\u3044\u307E\u305B\u3093", en: "A value does not fit its field" },
    why: {
      ja: "\u65E5\u4ED8\u3084\u9078\u629E\u80A2\u304C\u305D\u308D\u3063\u3066\u3044\u306A\u3044\u3068\u3001\u671F\u9650\u3084\u72B6\u614B\u3092\u6A5F\u68B0\u304C\u78BA\u304B\u3081\u3089\u308C\u306A\u3044\u305F\u3081\u3067\u3059\u3002",
      en: "Deadlines and states can only be checked when dates and choices are of one form."
    },
    do: { ja: "\u300C{field}\u300D\u306E\u5024\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002", en: "Mend the value of {field}." },
    messages: {
      notText: { ja: "\u300C{field}\u300D\u306B\u306F\u4E00\u3064\u306E\u8A00\u8449\u3092\u66F8\u304D\u307E\u3059\u3002", en: "{field} takes one text." },
      notBlock: {
        ja: "\u300C{field}\u300D\u306F\u3001\u5B57\u4E0B\u3052\u3057\u305F\u300C\u6B04: \u5024\u300D\u306E\u884C\u3067\u66F8\u304D\u307E\u3059\u3002",
        en: "{field} takes indented `field: value` lines."
      },
      notList: { ja: "\u300C{field}\u300D\u306F\u3001\u300C- \u300D\u3067\u59CB\u307E\u308B\u884C\u3067\u4E26\u3079\u307E\u3059\u3002", en: "{field} takes a list of `- ` lines." },
      notAChoice: { ja: "\u300C{field}\u300D\u306F\u6B21\u304B\u3089\u9078\u3073\u307E\u3059: {choices}", en: "{field} takes one of: {choices}" },
      notADate: { ja: "\u300C{field}\u300D\u304C\u66A6\u306B\u3042\u308B\u65E5\u4ED8\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002", en: "{field} is not a date of the calendar." },
      eraMismatch: {
        ja: "\u300C{field}\u300D\u306E\u548C\u66A6\u3068\u897F\u66A6\u304C\u5408\u3063\u3066\u3044\u307E\u305B\u3093\u3002",
        en: "The Japanese and the western year of {field} disagree."
      },
      eraEnded: {
        ja: "\u300C{field}\u300D\u306E\u5143\u53F7\u306F\u3001\u305D\u306E\u5E74\u306B\u306F\u3082\u3046\u7D42\u308F\u3063\u3066\u3044\u307E\u3059\u3002",
        en: "The era in {field} had ended by that year."
      },
      notANumber: { ja: "\u300C{field}\u300D\u306B\u306F\u6570\u5B57\u3092\u66F8\u304D\u307E\u3059\u3002", en: "{field} takes a number." },
      lostZeros: {
        ja: "\u300C{field}\u300D\u306F\u3001\u5F15\u7528\u7B26\u3067\u56F2\u307E\u306A\u3044\u3068\u5148\u982D\u3084\u672B\u5C3E\u306E0\u304C\u5931\u308F\u308C\u307E\u3059\u3002",
        en: "Without quotes {field} loses its zeros."
      },
      badPattern: {
        ja: "\u300C{field}\u300D\u306E\u5F62\u304C\u3001kasane.yaml\u3067\u6C7A\u3081\u305F\u5F62\u3068\u9055\u3044\u307E\u3059\u3002",
        en: "{field} does not have the form that kasane.yaml asks for."
      },
      unknownMeeting: {
        ja: "\u300C{field}\u300D\u304C\u3001kasane.yaml\u306E\u4F1A\u8B70\u306B\u3042\u308A\u307E\u305B\u3093\u3002",
        en: "{field} is not among the meetings of kasane.yaml."
      }
    }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u6B21\u56DE\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0: \u4EE4\u548C6\u5E748\u670820\u65E5" }],
    ng: [
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u6B21\u56DE\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0: 2024-02-30" },
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u72B6\u614B: \u6C7A\u5B9A\u6E08" },
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F5C\u6210\u65E5: \u4EE4\u548C7\u5E74(2024\u5E74)5\u670813\u65E5" }
    ]
  },
  check({ document, repository }, report) {
    for (const problem2 of document.problems) {
      const params = valueParams(problem2);
      report({
        message: problem2.problem,
        range: problem2.range,
        params,
        severity: valueSeverity(problem2),
        fixes: () => valueFixes(problem2)
      });
    }
    const pattern = repository.config.casePattern;
    const number4 = document.record.caseNumber;
    const isNew = document.kind === "referral" && number4?.value === "\u65B0\u898F";
    if (pattern && number4 && !isNew && typeof number4.value === "string" && !pattern.test(number4.value)) {
      report({ message: "badPattern", range: number4.range, params: { field: "\u30B1\u30FC\u30B9\u756A\u53F7" } });
    }
    for (const meeting3 of document.as("minutes")?.meeting?.value ?? []) {
      if (!repository.config.meeting(meeting3.value))
        report({ message: "unknownMeeting", range: meeting3.range, params: { field: "\u4F1A\u8B70" } });
    }
  }
});

// ../../server/src/core/rules/document/unknown-key.ts
function meantKey(key, fields, taken) {
  const folded = foldName(key);
  const limit = folded.length >= 6 ? 2 : 1;
  if (folded.length < 3) return void 0;
  const candidates = Object.values(fields).map((field2) => field2.key);
  if (candidates.includes(key)) return void 0;
  return candidates.find(
    (known) => !taken.has(known) && known.length >= 3 && editDistance(folded, foldName(known), limit) <= limit
  );
}
function eachTable(node2, type, visit) {
  if (!node2) return;
  if (type.shape === "list") {
    for (const item of node2.kind === "list" ? node2.items : [node2]) eachTable(item, type.item, visit);
    return;
  }
  if (type.shape !== "block" || node2.kind !== "map") return;
  visit(node2, type.fields);
  for (const field2 of Object.values(type.fields)) {
    eachTable(node2.entries.find((entry) => entry.key.text === field2.key)?.value, field2.type, visit);
  }
}
function nearMisses(root, type) {
  const found = [];
  eachTable(root, type, (map, fields) => {
    const taken = /* @__PURE__ */ new Set([kindKey, ...map.entries.map((entry) => entry.key.text)]);
    for (const { key } of map.entries) {
      const meant = key.text === kindKey ? void 0 : meantKey(key.text, fields, taken);
      if (meant) found.push({ key, meant });
    }
  });
  return found;
}
var rule5 = defineRule({
  id: "document/unknown-key",
  severity: "warning",
  texts: {
    title: { ja: "\u6B04\u306E\u540D\u524D\u306E\u66F8\u304D\u9593\u9055\u3044\u304B\u3082\u3057\u308C\u307E\u305B\u3093", en: "The name of a field may be misspelt" },
    why: {
      ja: "\u540D\u524D\u304C\u4E00\u5B57\u3067\u3082\u9055\u3046\u3068\u3001\u305D\u306E\u6B04\u306F\u7A7A\u3068\u3057\u3066\u6271\u308F\u308C\u308B\u305F\u3081\u3067\u3059\u3002\u72EC\u81EA\u306E\u6B04\u3092\u52A0\u3048\u308B\u3053\u3068\u306F\u5DEE\u3057\u652F\u3048\u3042\u308A\u307E\u305B\u3093\u3002",
      en: "A field whose name differs by one sign counts as empty. Fields of your own are welcome."
    },
    do: { ja: "\u300C{meant}\u300D\u306E\u3064\u3082\u308A\u3067\u3042\u308C\u3070\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002", en: "Correct it if {meant} is meant." },
    messages: {
      near: { ja: "\u3053\u306E\u6B04\u306E\u540D\u524D\u306F\u300C{meant}\u300D\u306B\u8FD1\u3044\u3082\u306E\u3067\u3059\u3002", en: "The name of this field is close to {meant}." }
    }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u62C5\u5F53\u8AB2\u9577\u78BA\u8A8D: \u6E08" }],
    ng: [
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u6B21\u56DE\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0: ~\n\u6C7A\u5B9A\u8005\u540D: \u798F\u7949\u8AB2\u9577" },
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u30D7\u30E9\u30F3\u671F\u9650:\n  \u958B\u59CB: 2024-05-20" }
    ]
  },
  check({ document, repository }, report) {
    if (!document.kind || !document.matter.root) return;
    const own2 = new Set(repository.config.ownFields(document.kind).map(([key]) => key));
    const type = { shape: "block", fields: kindOf(document.kind).fields };
    for (const { key, meant } of nearMisses(document.matter.root, type)) {
      if (own2.has(key.text)) continue;
      const title = { ja: `\u300C${meant}\u300D\u306B\u76F4\u3059`, en: `Change to ${meant}` };
      report({
        message: "near",
        range: key.range,
        params: { meant },
        fixes: () => [{ title, safe: true, preferred: true, edits: [{ range: key.range, text: meant }] }]
      });
    }
  }
});

// ../../server/src/core/document/levels.ts
function conditionsOf(root, config2) {
  const at = (key) => {
    const [head = "", ...rest] = key.split(".");
    const value = entryOf(root, head)?.value;
    return rest.length === 0 ? value : entryOf(value?.kind === "list" ? value.items[0] : value, rest.join("."))?.value;
  };
  const text2 = (key) => {
    const node2 = at(key);
    return node2?.kind === "scalar" && !isEmpty(node2) ? node2.text : node2 && !isEmpty(node2) && node2.kind === "map" ? "" : void 0;
  };
  const has = (key, value) => {
    const node2 = at(key);
    return node2?.kind === "list" ? node2.items.some((item) => item.kind === "scalar" && item.text === value) : text2(key) === value;
  };
  return { text: text2, has, towns: config2.towns.length > 0 };
}
function levelOf(field2, kind2, root, config2) {
  const override = config2.levelOf(kind2, field2.key);
  if (override) return override;
  const { level } = field2;
  if (typeof level === "string") return level;
  return level.test(conditionsOf(root, config2)) ? level.level : level.otherwise ?? "optional";
}
function missingFields(document, config2) {
  const { kind: kind2 } = document;
  const root = document.matter.root;
  if (!kind2 || !root) return [];
  const collector = new Collector(config2, kind2, root);
  collector.map(root, kindOf(kind2).fields, document.anchor, 0);
  return collector.missing;
}
var Collector = class {
  missing = [];
  #config;
  #kind;
  #root;
  constructor(config2, kind2, root) {
    this.#config = config2;
    this.#kind = kind2;
    this.#root = root;
  }
  map(map, fields, parent, depth) {
    for (const field2 of Object.values(fields)) {
      const entry = entryOf(map, field2.key);
      if (!entry || isEmpty(entry.value)) this.#miss(field2, entry?.key.range ?? parent, map, depth);
      else if (entry.value) this.#inside(entry.value, field2.type, entry.key.range, depth);
    }
  }
  #inside(node2, type, key, depth) {
    if (type.shape === "block" && node2.kind === "map")
      return this.map(node2, type.fields, key, depth + 1);
    if (type.shape !== "list") return;
    if (node2.kind !== "list") return type.single ? this.#inside(node2, type.item, key, depth) : void 0;
    for (const item of node2.items) {
      const first = item.kind === "map" ? item.entries[0]?.key.range : void 0;
      this.#inside(item, type.item, first ?? item.range, depth);
    }
  }
  #miss(field2, range, map, depth) {
    const level = depth === 0 ? levelOf(field2, this.#kind, this.#root, this.#config) : nestedLevel(field2);
    if (level !== "optional") this.missing.push({ field: field2, level, range, map, depth });
  }
};
function nestedLevel(field2) {
  return typeof field2.level === "string" ? field2.level : field2.level.otherwise ?? "optional";
}
function missingSections(document, config2) {
  const { kind: kind2 } = document;
  if (!kind2 || !document.matter.closed) return [];
  return kindOf(kind2).sections.flatMap((section2) => {
    const level = config2.levelOf(kind2, section2.title) ?? section2.level;
    if (level === "optional") return [];
    const found = document.body.sections.find((s) => s.title.trim() === section2.title);
    if (found && isFilled(document.text.slice(found.content.start, found.content.end))) return [];
    return [{ section: section2, level, range: found?.heading ?? document.anchor }];
  });
}

// ../../server/src/core/rules/insert.ts
function lineBreak(text2) {
  return text2.includes("\r\n") ? "\r\n" : "\n";
}
function fieldSkeleton(field2, indent = "") {
  return [`${indent}${field2.key}:${valueSkeleton(field2.key, field2.type, indent)}`].join("").split("\n");
}
function valueSkeleton(key, type, indent) {
  switch (type.shape) {
    case "list":
      return type.single && type.item.shape !== "scalar" ? ` \u3014${key}\u3015` : `
${listSkeleton(key, type.item, `${indent}  `)}`;
    case "block":
      return `
${blockLines(type.fields, `${indent}  `).join("\n")}`;
    default:
      return ` \u3014${key}\u3015`;
  }
}
function listSkeleton(key, item, indent) {
  if (item.shape !== "block") return `${indent}- \u3014${key}\u3015`;
  const [first = "", ...rest] = blockLines(item.fields, "");
  return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)].join("\n");
}
function blockLines(fields, indent) {
  return Object.values(fields).filter((field2) => field2.level === "must").flatMap((field2) => fieldSkeleton(field2, indent));
}
function insertField(document, { field: field2, map, range }) {
  const own2 = entryOf(map, field2.key);
  const indent = " ".repeat(columnOf(document, map));
  const lines = fieldSkeleton(field2, indent);
  const newline = lineBreak(document.text);
  if (own2) return { range: lineRest(document, own2.range.start), text: lines.join(newline).trimStart() };
  const before = precedingEntry(document.kind, map, field2);
  if (!before) return { range: behind(document, range.start), text: `${lines.join(newline)}${newline}` };
  const end = before.range.end;
  const at = document.source.lineRange(document.source.lineAt(Math.max(before.range.start, end - 1))).end;
  return { range: { start: at, end: at }, text: `${newline}${lines.join(newline)}` };
}
function columnOf(document, map) {
  const first = map.entries[0]?.key.range.start;
  return first === void 0 ? 0 : document.source.positionAt(first).character;
}
function lineRest(document, start) {
  return { start, end: document.source.lineRange(document.source.lineAt(start)).end };
}
function behind(document, offset) {
  const next = document.source.lineStarts[document.source.lineAt(offset) + 1] ?? document.text.length;
  return { start: next, end: next };
}
function precedingEntry(kind2, map, field2) {
  const table = kind2 ? tableWith(kindOf(kind2).fields, field2) : void 0;
  const keys = table ? Object.values(table).map((f) => f.key) : [];
  const before = new Set(keys.slice(0, keys.indexOf(field2.key)));
  const preceding = map.entries.filter((entry) => before.has(entry.key.text));
  return preceding.at(-1) ?? map.entries.filter((entry) => !keys.includes(entry.key.text))[0] ?? map.entries.at(-1);
}
function tableWith(fields, field2) {
  if (Object.values(fields).includes(field2)) return fields;
  for (const { type } of Object.values(fields)) {
    const inner = type.shape === "list" ? type.item : type;
    const found = inner.shape === "block" ? tableWith(inner.fields, field2) : void 0;
    if (found) return found;
  }
  return void 0;
}
function insertSection(document, section2) {
  const newline = lineBreak(document.text);
  const placeholder = `\u3014${section2.help.ja.replace(/。$/, "")}\u3015`;
  const own2 = document.body.sections.find((s) => s.title.trim() === section2.title);
  if (own2)
    return { range: { start: own2.heading.end, end: own2.heading.end }, text: `${newline}${newline}${placeholder}` };
  const order = document.kind ? kindOf(document.kind).sections.map((s) => s.title) : [];
  const after = order.slice(order.indexOf(section2.title) + 1);
  const next = document.body.sections.find((s) => after.includes(s.title.trim()));
  if (next)
    return {
      range: { start: next.heading.start, end: next.heading.start },
      text: `## ${section2.title}${newline}${newline}${placeholder}${newline}${newline}`
    };
  const gap = document.text.endsWith("\n") ? newline : `${newline}${newline}`;
  return {
    range: { start: document.text.length, end: document.text.length },
    text: `${gap}## ${section2.title}${newline}${newline}${placeholder}${newline}`
  };
}

// ../../server/src/core/rules/document/required.ts
function severityOf(level, config2) {
  if (level === "must") return "error";
  return level === "should" && config2.profile !== "\u7C21\u6613" ? "warning" : void 0;
}
function isSpokenOf(document, missing) {
  return document.kind === "plan" && missing.depth === 0 && missing.field.key === "\u6B21\u56DE\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0";
}
function addFieldFix(document, missing) {
  const edit = insertField(document, missing);
  const { key } = missing.field;
  return [
    {
      title: { ja: `\u300C${key}\u300D\u306E\u6B04\u3092\u52A0\u3048\u308B`, en: `Add the field ${key}` },
      safe: false,
      preferred: true,
      edits: [edit]
    }
  ];
}
var rule6 = defineRule({
  id: "document/required",
  severity: "error",
  texts: {
    title: { ja: "\u8981\u308B\u6B04\u3084\u898B\u51FA\u3057\u304C\u7A7A\u3067\u3059", en: "A field or section that is asked for is empty" },
    why: {
      ja: "\u652F\u63F4\u306B\u95A2\u308F\u308B\u4EBA\u3069\u3046\u3057\u304C\u3001\u540C\u3058\u5185\u5BB9\u3092\u78BA\u304B\u3081\u3066\u52D5\u304F\u305F\u3081\u306B\u8981\u308B\u6B04\u3067\u3059\uFF08\u69D8\u5F0F\u3068\u6C34\u6E96\u306Fkasane.yaml\u3067\u5909\u3048\u3089\u308C\u307E\u3059\uFF09\u3002",
      en: "Those who work together rely on it (profile and levels can be changed in kasane.yaml)."
    },
    do: {
      ja: "\u300C{field}\u300D\u3092\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002\u5F53\u3066\u306F\u307E\u3089\u306A\u3044\u3068\u304D\u306F\u300C\u8A72\u5F53\u306A\u3057\u300D\u3068\u66F8\u3051\u307E\u3059\u3002",
      en: "Fill in {field}; write `\u8A72\u5F53\u306A\u3057` where nothing applies."
    },
    messages: {
      field: { ja: "\u300C{field}\u300D\u304C\u7A7A\u3067\u3059\u3002", en: "{field} is empty." },
      should: { ja: "\u300C{field}\u300D\u3092\u66F8\u3044\u3066\u304A\u304F\u3068\u3001\u5F8C\u306E\u5F15\u304D\u7D99\u304E\u306B\u5F79\u7ACB\u3061\u307E\u3059\u3002", en: "{field} should be filled in." },
      section: { ja: "\u898B\u51FA\u3057\u300C{field}\u300D\u306E\u5185\u5BB9\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "The section {field} is missing or empty." }
    }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F5C\u6210\u8005: \u5730\u57DF\u798F\u7949\u9023\u643A\u5BA4" }],
    ng: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F5C\u6210\u8005:" }, { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4F5C\u6210\u8005: \u3014\u6A5F\u95A2\u540D\u3015" }]
  },
  check({ document, repository }, report) {
    const { config: config2 } = repository;
    if (!document.matter.closed) return;
    for (const missing of missingFields(document, config2)) {
      const severity = severityOf(missing.level, config2);
      if (!severity || isSpokenOf(document, missing)) continue;
      const message = severity === "error" ? "field" : "should";
      report({
        message,
        range: missing.range,
        severity,
        params: { field: missing.field.key },
        fixes: () => addFieldFix(document, missing)
      });
    }
    for (const { section: section2, level, range } of missingSections(document, config2)) {
      const severity = severityOf(level, config2);
      if (!severity) continue;
      const title = { ja: `\u898B\u51FA\u3057\u300C${section2.title}\u300D\u3092\u52A0\u3048\u308B`, en: `Add the section ${section2.title}` };
      report({
        message: "section",
        range,
        severity,
        params: { field: section2.title },
        fixes: () => [{ title, safe: false, edits: [insertSection(document, section2)] }]
      });
    }
    if (document.kind)
      ownFields(
        document,
        config2,
        (key, severity) => report({ message: "field", range: document.anchor, severity, params: { field: key } })
      );
  }
});
function ownFields(document, config2, report) {
  if (!document.kind) return;
  for (const [key, level] of config2.ownFields(document.kind)) {
    const severity = severityOf(level, config2);
    if (severity && isEmpty(entryOf(document.matter.root, key)?.value)) report(key, severity);
  }
}

// ../../server/src/core/rules/document/national-item.ts
var rule7 = defineRule({
  id: "document/national-item",
  severity: "warning",
  texts: {
    title: { ja: "\u56FD\u3078\u306E\u5831\u544A\u9805\u76EE\u304C\u7A7A\u3067\u3059", en: "A national report item is empty" },
    why: {
      ja: "\u56FD\u306E\u5E33\u7968\u3067\u5831\u544A\u3092\u6C42\u3081\u3089\u308C\u3066\u3044\u308B\u9805\u76EE\u3067\u3059\uFF08\u69D8\u5F0F\u300C\u56FD\u300D\u306E\u3068\u304D\u3060\u3051\u78BA\u304B\u3081\u307E\u3059\uFF09\u3002",
      en: "The national forms ask for it (checked under the profile \u56FD only)."
    },
    do: {
      ja: "\u300C{field}\u300D\u3092\u66F8\u304F\u304B\u3001\u5F53\u3066\u306F\u307E\u3089\u306A\u3051\u308C\u3070\u300C\u8A72\u5F53\u306A\u3057\u300D\u3068\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
      en: "Fill in {field}, or write `\u8A72\u5F53\u306A\u3057`."
    },
    messages: { item: { ja: "\u5831\u544A\u9805\u76EE\u300C{field}\u300D\u304C\u7A7A\u3067\u3059\u3002", en: "The report item {field} is empty." } }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8.md": "\u30B9\u30AF\u30EA\u30FC\u30CB\u30F3\u30B0: \u591A\u6A5F\u95A2\u5354\u50CD\u3078" }],
    ng: [{ "kasane.yaml": "\u69D8\u5F0F: \u56FD", "cases/R6-001/\u30A2\u30BB\u30B9\u30E1\u30F3\u30C8.md": "\u30B9\u30AF\u30EA\u30FC\u30CB\u30F3\u30B0:" }]
  },
  check({ document, repository }, report) {
    if (repository.config.profile !== "\u56FD" || !document.matter.closed) return;
    for (const missing of missingFields(document, repository.config)) {
      if (missing.level !== "national") continue;
      report({
        message: "item",
        range: missing.range,
        params: { field: missing.field.key },
        fixes: () => addFieldFix(document, missing)
      });
    }
  }
});

// ../../server/src/core/rules/document/front-matter.ts
var fixTitles = {
  fullWidthColon: { ja: "\u534A\u89D2\u306E\u30B3\u30ED\u30F3\u3068\u7A7A\u767D\u306B\u76F4\u3059", en: "Use a half-width colon and a space" },
  fullWidthSpace: { ja: "\u534A\u89D2\u306E\u7A7A\u767D\u306B\u76F4\u3059", en: "Use half-width spaces" },
  noSpace: { ja: "\u30B3\u30ED\u30F3\u306E\u5F8C\u306B\u7A7A\u767D\u3092\u5165\u308C\u308B", en: "Put a space behind the colon" },
  tab: { ja: "\u30BF\u30D6\u3092\u7A7A\u767D\u306B\u76F4\u3059", en: "Replace the tab by spaces" },
  comment: { ja: "\u5F15\u7528\u7B26\u3067\u56F2\u3080", en: "Put it in quotes" },
  dots: { ja: "\u300C---\u300D\u306B\u76F4\u3059", en: "Use `---`" }
};
function yamlFixes(problem2) {
  const title = fixTitles[problem2.code];
  if (!title || problem2.replacement === void 0) return [];
  return [{ title, safe: true, preferred: true, edits: [{ range: problem2.range, text: problem2.replacement }] }];
}
var rule8 = defineRule({
  id: "document/front-matter",
  severity: "error",
  texts: {
    title: { ja: "\u6587\u66F8\u306E\u5148\u982D\u306E\u6B04\u304C\u8AAD\u3081\u307E\u305B\u3093", en: "The head of the document cannot be read" },
    why: {
      ja: "\u5148\u982D\u306E\u300C---\u300D\u304B\u3089\u300C---\u300D\u307E\u3067\u306E\u6B04\u304C\u8AAD\u3081\u306A\u3044\u3068\u3001\u671F\u9650\u3082\u540C\u610F\u3082\u78BA\u304B\u3081\u3089\u308C\u306A\u3044\u305F\u3081\u3067\u3059\u3002",
      en: "Without its head neither dates nor consent of the document can be checked."
    },
    do: {
      ja: "\u793A\u3057\u305F\u884C\u3092\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002\u307B\u304B\u306E\u6B04\u306F\u305D\u306E\u307E\u307E\u6B8B\u308A\u307E\u3059\u3002",
      en: "Mend the line shown; everything else stays as it is."
    },
    messages: {
      missing: { ja: "\u5148\u982D\u306B\u300C---\u300D\u3067\u59CB\u307E\u308B\u6B04\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "The document does not begin with a `---` head." },
      unclosed: { ja: "\u5148\u982D\u306E\u6B04\u3092\u9589\u3058\u308B\u300C---\u300D\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "The `---` that closes the head is missing." },
      dots: { ja: "\u5148\u982D\u306E\u6B04\u306F\u300C...\u300D\u3067\u306F\u306A\u304F\u300C---\u300D\u3067\u9589\u3058\u307E\u3059\u3002", en: "The head is closed by `---`, not by `...`." },
      fullWidthColon: { ja: "\u5168\u89D2\u306E\u30B3\u30ED\u30F3\u300C\uFF1A\u300D\u304C\u4F7F\u308F\u308C\u3066\u3044\u307E\u3059\u3002", en: "A full-width colon is used." },
      noSpace: { ja: "\u30B3\u30ED\u30F3\u306E\u5F8C\u306B\u7A7A\u767D\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "The space behind the colon is missing." },
      fullWidthSpace: { ja: "\u5168\u89D2\u306E\u7A7A\u767D\u304C\u5B57\u4E0B\u3052\u306B\u4F7F\u308F\u308C\u3066\u3044\u307E\u3059\u3002", en: "A full-width space is used as indent." },
      tab: { ja: "\u30BF\u30D6\u304C\u5B57\u4E0B\u3052\u306B\u4F7F\u308F\u308C\u3066\u3044\u307E\u3059\u3002", en: "A tab is used as indent." },
      alias: { ja: "\u300C&\u300D\u3084\u300C*\u300D\u3067\u59CB\u307E\u308B\u5024\u306F\u4F7F\u3048\u307E\u305B\u3093\u3002", en: "Values that begin with `&` or `*` cannot be used." },
      comment: {
        ja: "\u300C#\u300D\u304B\u3089\u5F8C\u308D\u306F\u6CE8\u91C8\u306B\u306A\u308A\u3001\u5024\u304C\u7A7A\u306B\u306A\u3063\u3066\u3044\u307E\u3059\u3002",
        en: "What follows `#` is a comment, so the value is empty."
      },
      duplicateKey: { ja: "\u540C\u3058\u6B04\u304C\u4E8C\u5EA6\u66F8\u304B\u308C\u3066\u3044\u307E\u3059\u3002", en: "The same field stands twice." },
      indent: { ja: "\u5B57\u4E0B\u3052\u304C\u305D\u308D\u3063\u3066\u3044\u307E\u305B\u3093\u3002", en: "The indent does not fit." },
      quote: {
        ja: "\u5F15\u7528\u7B26\u304C\u9589\u3058\u3089\u308C\u3066\u3044\u306A\u3044\u304B\u3001\u5024\u304C\u8A18\u53F7\u3067\u59CB\u307E\u3063\u3066\u3044\u307E\u3059\u3002",
        en: "A quote is not closed, or the value begins with a sign."
      },
      missingColon: { ja: "\u6B04\u306E\u540D\u524D\u306E\u5F8C\u306B\u30B3\u30ED\u30F3\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "There is no colon behind the name of the field." },
      flow: {
        ja: "\u62EC\u5F27\u3067\u66F8\u3044\u305F\u4E00\u89A7\u304C\u9589\u3058\u3089\u308C\u3066\u3044\u307E\u305B\u3093\u3002\u300C- \u300D\u3067\u59CB\u307E\u308B\u884C\u306B\u5206\u3051\u3066\u66F8\u3044\u3066\u304F\u3060\u3055\u3044\u3002",
        en: "A list in brackets is not closed; write one `- ` line an item."
      },
      tooLong: { ja: "\u5148\u982D\u306E\u6B04\u304C\u9577\u3059\u304E\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002", en: "The head is too long to be read." },
      notMap: { ja: "\u5148\u982D\u306B\u300C\u6B04: \u5024\u300D\u306E\u5F62\u306E\u884C\u304C\u3042\u308A\u307E\u305B\u3093\u3002", en: "The head holds no `field: value` lines." },
      syntax: { ja: "\u3053\u306E\u884C\u306F\u6B04\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002", en: "This line cannot be read as a field." },
      shiftJis: {
        ja: "\u3053\u306E\u30D5\u30A1\u30A4\u30EB\u306FShift_JIS\u3067\u4FDD\u5B58\u3055\u308C\u3066\u3044\u307E\u3059\u3002UTF-8\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
        en: "This file is saved as Shift_JIS; save it as UTF-8."
      },
      notUtf8: {
        ja: "\u3053\u306E\u30D5\u30A1\u30A4\u30EB\u306FUTF-8\u3068\u3057\u3066\u8AAD\u3081\u307E\u305B\u3093\u3002UTF-8\u3067\u4FDD\u5B58\u3057\u76F4\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
        en: "This file is not UTF-8; save it as UTF-8."
      },
      binary: { ja: "\u3053\u306E\u30D5\u30A1\u30A4\u30EB\u306F\u6587\u7AE0\u3067\u306F\u3042\u308A\u307E\u305B\u3093\u3002", en: "This file is not a text." },
      unreadable: {
        ja: "\u3053\u306E\u30D5\u30A1\u30A4\u30EB\u3092\u958B\u3051\u307E\u305B\u3093\u3002\u307B\u304B\u3067\u958B\u3044\u3066\u3044\u306A\u3044\u304B\u3001\u6A29\u9650\u3092\u78BA\u304B\u3081\u3066\u304F\u3060\u3055\u3044\u3002",
        en: "This file cannot be opened; see whether another program holds it, and its permissions."
      }
    }
  },
  examples: {
    ok: [{ "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4E3B\u62C5\u5F53: \u6771\u5730\u57DF\u5305\u62EC\u652F\u63F4\u30BB\u30F3\u30BF\u30FC" }],
    ng: [
      { "cases/R6-001/\u30D7\u30E9\u30F3-1.md": "\u4E3B\u62C5\u5F53\uFF1A\u6771\u5730\u57DF\u5305\u62EC\u652F\u63F4\u30BB\u30F3\u30BF\u30FC" },
      { "cases/R6-001/\u30B1\u30FC\u30B9.md": "---\n\u7A2E\u5225: \u30B1\u30FC\u30B9\n\u30B1\u30FC\u30B9\u756A\u53F7: R6-001\n\n## \u6982\u8981\n\n\u9589\u3058\u5FD8\u308C\u305F\u4F8B\u3002" }
    ]
  },
  check({ document, repository }, report) {
    if (!document.matter.present) {
      if (repository.scope.expects(document.path)) report({ message: "missing", range: document.anchor });
      return;
    }
    for (const problem2 of document.matter.problems) {
      report({ message: problem2.code, range: problem2.range, fixes: () => yamlFixes(problem2) });
    }
  }
});

// ../../server/src/core/document/source.ts
var SourceText = class {
  text;
  #starts;
  constructor(text2) {
    this.text = text2;
  }
  get lineStarts() {
    this.#starts ??= findLineStarts(this.text);
    return this.#starts;
  }
  get lineCount() {
    return this.lineStarts.length;
  }
  /** Line that holds the offset; offsets outside the text are clamped. */
  lineAt(offset) {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  positionAt(offset) {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.lineStarts[line] ?? 0) };
  }
  offsetAt({ line, character }) {
    const start = this.lineStarts[line];
    if (start === void 0) return this.text.length;
    return Math.min(start + character, this.lineEnd(line));
  }
  /** Range of a line without its line break. */
  lineRange(line) {
    return { start: this.lineStarts[line] ?? this.text.length, end: this.lineEnd(line) };
  }
  lineText(line) {
    const { start, end } = this.lineRange(line);
    return this.text.slice(start, end);
  }
  toLines(range) {
    return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
  }
  lineEnd(line) {
    let end = this.lineStarts[line + 1] ?? this.text.length;
    const start = this.lineStarts[line] ?? end;
    while (end > start && /[\r\n]/.test(this.text[end - 1] ?? "")) end -= 1;
    return end;
  }
};
function findLineStarts(text2) {
  const starts = [0];
  for (let i = 0; i < text2.length; i += 1) {
    const code = text2.charCodeAt(i);
    if (code === 10 || code === 13 && text2.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
var byteOrderMark = "\uFEFF";

// ../../server/src/core/document/front-matter.ts
var emptyMap = (at) => ({ kind: "map", entries: [], range: { start: at, end: at } });
function readFrontMatter(source, keys) {
  const start = source.text.startsWith(byteOrderMark) ? 1 : 0;
  const opening = /^---[ \t]*(?=\r?\n|$)/.exec(source.text.slice(start, start + 200));
  const fence = { start, end: start + 3 };
  if (!opening)
    return {
      present: false,
      closed: false,
      fence: { start, end: start },
      content: fence,
      bodyStart: start,
      root: void 0,
      problems: []
    };
  const end = findEnd(source);
  const contentStart = source.lineStarts[1] ?? source.text.length;
  const content = { start: contentStart, end: Math.max(contentStart, end.offset) };
  const tree = readYaml(source.text.slice(content.start, content.end), content.start, keys);
  const problems = [
    ...end.problem ? [{ ...end.problem, range: end.problem.code === "unclosed" ? fence : end.problem.range }] : [],
    ...tree.problems
  ];
  const root = tree.root?.kind === "map" ? tree.root : emptyMap(content.start);
  const notMap = tree.root && tree.root.kind !== "map" && problems.length === 0 ? [{ code: "notMap", range: fence }] : [];
  return {
    present: true,
    closed: end.closed,
    fence,
    content,
    bodyStart: end.bodyStart,
    root,
    problems: [...problems, ...notMap]
  };
}
function findEnd(source) {
  for (let line = 1; line < source.lineCount; line += 1) {
    const range = source.lineRange(line);
    const first = source.text.charCodeAt(range.start);
    if (first !== 45 && first !== 46 && first !== 35) continue;
    const text2 = source.text.slice(range.start, range.end).trimEnd();
    const bodyStart = source.lineStarts[line + 1] ?? source.text.length;
    if (text2 === "---") return { offset: range.start, bodyStart, closed: true };
    if (text2 === "...")
      return { offset: range.start, bodyStart, closed: true, problem: { code: "dots", range, replacement: "---" } };
    if (/^#{2,6} /.test(text2)) return unclosed(range.start, range.start);
  }
  return unclosed(source.text.length, source.text.length);
}
function unclosed(offset, bodyStart) {
  return { offset, bodyStart, closed: false, problem: { code: "unclosed", range: { start: 0, end: 0 } } };
}

// ../../schemas/kinds/config.ts
var profiles = ["\u7C21\u6613", "\u6A19\u6E96", "\u56FD"];
var severityNames = ["error", "warning", "info", "off"];
var meeting2 = block(
  {
    name: field("\u540D\u79F0", "Name", text, "must", "\u4F1A\u8B70\u306E\u540D\u524D\u3067\u3059\u3002", "The name of the meeting."),
    ground: field(
      "\u6839\u62E0",
      "Ground",
      ground,
      "optional",
      "\u672C\u4EBA\u540C\u610F\u3001\u307E\u305F\u306F\u6CD5\u306E\u6839\u62E0\u3067\u3059\u3002",
      "Consent or a legal ground.",
      { source: "domain \xA72.1" }
    ),
    frequency: field("\u983B\u5EA6", "Frequency", text, "optional", "\u958B\u304F\u983B\u5EA6\u3067\u3059\u3002", "How often it is held."),
    members: field("\u69CB\u6210\u54E1", "Members", oneOrMore(agency), "optional", "\u69CB\u6210\u54E1\u306E\u6A5F\u95A2\u3067\u3059\u3002", "Member agencies.", {
      source: "domain \xA72.1"
    })
  },
  "name"
);
var configType = block({
  format: field(
    "\u5F62\u5F0F",
    "Format",
    number2,
    "should",
    "\u3053\u306E\u30EA\u30DD\u30B8\u30C8\u30EA\u306E\u5F62\u5F0F\u306E\u756A\u53F7\u3067\u3059\u3002",
    "Format number of this repository."
  ),
  municipality: field(
    "\u81EA\u6CBB\u4F53",
    "Municipality",
    text,
    "must",
    "\u81EA\u6CBB\u4F53\u3084\u6CD5\u4EBA\u306E\u540D\u524D\u3067\u3059\u3002",
    "Name of the municipality or body."
  ),
  towns: field(
    "\u753A\u6751",
    "Towns",
    oneOrMore(text),
    "optional",
    "\u8907\u6570\u306E\u753A\u6751\u3067\u4F7F\u3046\u3068\u304D\u306E\u4E00\u89A7\u3067\u3059\u3002",
    "The towns, where one repository serves several."
  ),
  profile: field(
    "\u69D8\u5F0F",
    "Profile",
    choice(profiles),
    "optional",
    "\u7C21\u6613\u30FB\u6A19\u6E96\u30FB\u56FD\u306E\u3069\u308C\u304B\u3067\u3059\u3002",
    "Which fields are asked for."
  ),
  names: field(
    "\u540D\u79F0",
    "Local names",
    anything,
    "optional",
    "\u6587\u66F8\u3084\u4F1A\u8B70\u306E\u3053\u306E\u5730\u57DF\u3067\u306E\u547C\u3073\u65B9\u3067\u3059\u3002",
    "Local names of documents and meetings."
  ),
  meetings: field(
    "\u4F1A\u8B70",
    "Meetings",
    list(meeting2),
    "optional",
    "\u3053\u306E\u30EA\u30DD\u30B8\u30C8\u30EA\u3067\u8A18\u9332\u3059\u308B\u4F1A\u8B70\u3067\u3059\u3002",
    "The meetings recorded here."
  ),
  grounds: field("\u6839\u62E0", "Grounds", anything, "optional", "\u4F1A\u8B70\u306E\u6839\u62E0\u306E\u8868\u3067\u3059\u3002", "The table of grounds."),
  levels: field(
    "\u9805\u76EE",
    "Fields",
    anything,
    "optional",
    "\u7A2E\u5225\u3054\u3068\u306B\u6B04\u306E\u5FC5\u9808\u30FB\u63A8\u5968\u30FB\u4EFB\u610F\u3092\u5909\u3048\u307E\u3059\u3002",
    "Levels by kind."
  ),
  terms: field(
    "\u7528\u8A9E",
    "Terms",
    anything,
    "optional",
    "\u3053\u306E\u8077\u5834\u306E\u8A00\u8449\u3065\u304B\u3044\uFF08\u76F4\u3057\u305F\u3044\u8A9E \u2192 \u4F7F\u3046\u8A9E\uFF09\u3067\u3059\u3002",
    "Variant \u2192 term of this office."
  ),
  plan: field(
    "\u30D7\u30E9\u30F3",
    "Plan limits",
    block({
      maxMonths: field(
        "\u6700\u9577\u6708\u6570",
        "Longest, months",
        number2,
        "optional",
        "\u30D7\u30E9\u30F3\u306E\u6700\u9577\u306E\u6708\u6570\u3067\u3059\u3002",
        "Longest plan in months.",
        { source: "domain \xA72.4" }
      ),
      monitoringMonths: field(
        "\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0\u6708\u6570",
        "Monitoring, months",
        number2,
        "optional",
        "\u30E2\u30CB\u30BF\u30EA\u30F3\u30B0\u306E\u9593\u9694\u306E\u76EE\u5B89\u3067\u3059\u3002",
        "Months between checks.",
        { source: "domain \xA72.4" }
      )
    }),
    "optional",
    "\u30D7\u30E9\u30F3\u306E\u671F\u9593\u306E\u6C7A\u307E\u308A\u3067\u3059\u3002",
    "Limits of plans."
  ),
  caseNumber: field(
    "\u30B1\u30FC\u30B9\u756A\u53F7",
    "Case numbers",
    text,
    "optional",
    "\u30B1\u30FC\u30B9\u756A\u53F7\u306E\u5F62\uFF08\u6B63\u898F\u8868\u73FE\uFF09\u3067\u3059\u3002",
    "Pattern of case numbers (a regular expression)."
  ),
  rules: field(
    "\u898F\u5247",
    "Rules",
    anything,
    "optional",
    "\u898F\u5247\u3054\u3068\u306E\u91CD\u3055\u3067\u3059\uFF08error\u30FBwarning\u30FBinfo\u30FBoff\uFF09\u3002",
    "Severity by rule."
  ),
  asOf: field(
    "\u57FA\u6E96\u65E5",
    "As of",
    date2,
    "optional",
    "\u898B\u672C\u3084\u7814\u4FEE\u3067\u300C\u4ECA\u65E5\u300D\u3092\u56FA\u5B9A\u3059\u308B\u65E5\u3067\u3059\u3002",
    "A fixed today, for samples and training."
  ),
  retention: field(
    "\u4FDD\u5B58\u5E74\u9650",
    "Retention",
    text,
    "optional",
    "\u6587\u66F8\u306E\u4FDD\u5B58\u5E74\u9650\u3067\u3059\u3002",
    "How long documents are kept."
  ),
  allowed: field(
    "\u500B\u4EBA\u60C5\u5831\u3067\u306A\u3044\u8A9E",
    "Not personal data",
    anything,
    "optional",
    "\u500B\u4EBA\u60C5\u5831\u3068\u3057\u3066\u77E5\u3089\u305B\u306A\u3044\u8A9E\u3068\u305D\u306E\u7406\u7531\u3067\u3059\u3002",
    "Words that are not personal data, with reasons."
  ),
  register: field(
    "\u6C0F\u540D\u7C3F",
    "Register of persons",
    text,
    "optional",
    "\u5B9F\u540D\u306E\u6C0F\u540D\u7C3F\u306E\u7F6E\u304D\u5834\u6240\u3067\u3059\uFF08git\u306E\u5916\uFF09\u3002",
    "Where the register of real names lies (outside git)."
  ),
  documents: field(
    "documents",
    "Documents",
    oneOrMore(text),
    "optional",
    "\u30B1\u30FC\u30B9\u6587\u66F8\u3068\u3057\u3066\u8AAD\u3080\u7BC4\u56F2\u3067\u3059\u3002",
    "Globs of case documents."
  ),
  exclude: field("exclude", "Exclude", oneOrMore(text), "optional", "\u8AAD\u307E\u306A\u3044\u7BC4\u56F2\u3067\u3059\u3002", "Globs left out.")
});

// ../../schemas/kinds/registers.ts
var staff = block(
  {
    profession: field("\u8077\u7A2E", "Profession", profession, "optional", "\u8077\u7A2E\u3067\u3059\u3002", "Profession."),
    name: field("\u6C0F\u540D", "Name", text, "optional", "\u8077\u54E1\u306E\u6C0F\u540D\u3067\u3059\u3002", "The staff member\u2019s name."),
    reading: field("\u3088\u307F", "Reading", text, "optional", "\u6C0F\u540D\u306E\u3088\u307F\u3067\u3059\u3002", "Reading of the name.")
  },
  "profession"
);
var seat = { ja: "\u4F1A\u8B70\u306E\u540D\u524D\u3001\u307E\u305F\u306F\u69CB\u6210\u54E1\u30B0\u30EB\u30FC\u30D7\u3067\u3059\u3002", en: "A meeting it belongs to." };
var agencyEntry = block({
  name: field("\u540D\u79F0", "Name", text, "must", "\u6A5F\u95A2\u306E\u6B63\u5F0F\u306A\u540D\u79F0\u3067\u3059\u3002", "The full name."),
  reading: field(
    "\u3088\u307F",
    "Reading",
    text,
    "optional",
    "\u3072\u3089\u304C\u306A\u306E\u3088\u307F\u3067\u3059\u3002\u5165\u529B\u306E\u5019\u88DC\u306B\u4F7F\u3044\u307E\u3059\u3002",
    "Reading in hiragana, for completion."
  ),
  short: field("\u7565\u79F0", "Short names", oneOrMore(text), "optional", "\u666E\u6BB5\u306E\u547C\u3073\u65B9\u3067\u3059\u3002", "Everyday names."),
  former: field("\u65E7\u79F0", "Former names", oneOrMore(text), "optional", "\u4EE5\u524D\u306E\u540D\u79F0\u3067\u3059\u3002", "Earlier names."),
  type: field("\u7A2E\u985E", "Type", agencyType, "optional", "\u6A5F\u95A2\u306E\u7A2E\u985E\u3067\u3059\u3002", "Type of agency.", {
    source: "domain \xA73.1"
  }),
  sector: field("\u5206\u91CE", "Field", oneOrMore(choice(sectors)), "optional", "\u5206\u91CE\u3067\u3059\u3002", "Field.", {
    source: "domain \xA73"
  }),
  programs: field(
    "\u4E8B\u696D",
    "Programmes",
    oneOrMore(suggestion(agencyPrograms)),
    "optional",
    "\u62C5\u3046\u4E8B\u696D\u3067\u3059\u3002",
    "Programmes it runs."
  ),
  operation: field(
    "\u904B\u55B6\u5F62\u614B",
    "Operation",
    suggestion(operations),
    "optional",
    "\u76F4\u55B6\u30FB\u59D4\u8A17\u30FB\u6307\u5B9A\u7BA1\u7406\u3067\u3059\u3002",
    "Run by the office, by contract or as designated manager."
  ),
  section: field("\u6240\u7BA1\u8AB2", "Section in charge", text, "optional", "\u6240\u7BA1\u3059\u308B\u8AB2\u3067\u3059\u3002", "The section in charge."),
  meetings: field("\u69CB\u6210\u54E1", "Member of", oneOrMore(meeting), "optional", seat.ja, seat.en),
  staff: field("\u62C5\u5F53", "Staff", oneOrMore(staff), "optional", "\u62C5\u5F53\u8005\u3067\u3059\u3002", "Staff."),
  phone: field("\u96FB\u8A71", "Telephone", phone, "optional", "\u96FB\u8A71\u756A\u53F7\u3067\u3059\u3002", "Telephone."),
  fax: field("FAX", "Fax", phone, "optional", "FAX\u756A\u53F7\u3067\u3059\u3002", "Fax."),
  address: field("\u4F4F\u6240", "Address", text, "optional", "\u6240\u5728\u5730\u3067\u3059\u3002", "Address."),
  town: field(
    "\u753A\u6751",
    "Town",
    oneOrMore(text),
    "optional",
    "\u6240\u5728\u3059\u308B\u3001\u307E\u305F\u306F\u62C5\u5F53\u3059\u308B\u753A\u6751\u3067\u3059\u3002",
    "The town it lies in or serves."
  ),
  from: field("\u958B\u59CB\u65E5", "From", date2, "optional", "\u3053\u306E\u540D\u79F0\u306B\u306A\u3063\u305F\u65E5\u3067\u3059\u3002", "First day under this name."),
  until: field("\u7D42\u4E86\u65E5", "Until", date2, "optional", "\u3053\u306E\u540D\u79F0\u306E\u6700\u5F8C\u306E\u65E5\u3067\u3059\u3002", "Last day under this name."),
  successor: field("\u5F8C\u7D99", "Successor", text, "optional", "\u5F15\u304D\u7D99\u3044\u3060\u6A5F\u95A2\u306E\u540D\u79F0\u3067\u3059\u3002", "The name that follows.")
});
var agenciesType = list(agencyEntry);
var levelNames = ["\u5FC5\u9808", "\u63A8\u5968", "\u4EFB\u610F"];

// ../../server/src/core/document/known-keys.ts
var cache;
function knownKeys() {
  if (cache) return cache;
  const keys = /* @__PURE__ */ new Set([kindKey]);
  for (const kind2 of Object.values(kinds)) collect(kind2.fields, keys);
  collect(configType.fields, keys);
  collect(agencyEntry.fields, keys);
  cache = keys;
  return keys;
}
function collect(fields, into) {
  for (const field2 of Object.values(fields)) {
    into.add(field2.key);
    collectType(field2.type, into);
  }
}
function collectType(type, into) {
  if (type.shape === "list") collectType(type.item, into);
  if (type.shape === "block") collect(type.fields, into);
}

// ../../server/src/core/document/document.ts
var CaseDocument = class {
  /** Path from the root of the case repository, with forward slashes. */
  path;
  source;
  matter;
  /** The 種別 as written, whether known or not. */
  kindNode;
  kind;
  problems;
  #record;
  #body;
  constructor(path2, text2, resolveKind) {
    this.path = path2;
    this.source = new SourceText(text2);
    this.matter = readFrontMatter(this.source, knownKeys());
    const node2 = entryOf(this.matter.root, kindKey)?.value;
    this.kindNode = node2?.kind === "scalar" && node2.text !== "" ? node2 : void 0;
    this.kind = this.kindNode ? resolveKind(this.kindNode.text) : void 0;
    const { record, problems } = bind(this.matter.root, this.kind ? kindOf(this.kind).fields : {});
    this.#record = record;
    this.problems = problems;
  }
  get text() {
    return this.source.text;
  }
  /** Headings and sections, scanned when first asked for. */
  get body() {
    this.#body ??= readBody(this.source, this.matter.bodyStart);
    return this.#body;
  }
  /** The located values, when the document is of that kind. */
  as(kind2) {
    return this.kind === kind2 ? this.#record : void 0;
  }
  /** The located values by English id, whatever the kind. */
  get record() {
    return this.#record;
  }
  /** Where a missing top-level key is reported: the 種別 key, else the opening fence. */
  get anchor() {
    return this.matter.fence;
  }
};

// ../../server/src/core/workspace/grounds.ts
var defaultGrounds = [
  { name: "\u672C\u4EBA\u540C\u610F", withoutConsent: false, secrecy: false },
  { name: "\u793E\u4F1A\u798F\u7949\u6CD5106\u6761\u306E6", withoutConsent: true, secrecy: true },
  { name: "\u751F\u6D3B\u56F0\u7AAE\u8005\u81EA\u7ACB\u652F\u63F4\u6CD59\u6761", withoutConsent: true, secrecy: true },
  { name: "\u751F\u6D3B\u4FDD\u8B77\u6CD527\u6761\u306E3", withoutConsent: true, secrecy: true },
  { name: "\u5150\u7AE5\u798F\u7949\u6CD525\u6761\u306E2", withoutConsent: true, secrecy: true }
];
var Grounds = class {
  #grounds;
  constructor(grounds) {
    this.#grounds = grounds.map((ground2) => [foldGround(ground2.name), ground2]);
  }
  get all() {
    return this.#grounds.map(([, ground2]) => ground2);
  }
  /** The ground a text names; undefined when the table has none. */
  find(text2) {
    const folded = foldGround(text2);
    if (folded === "") return void 0;
    const same = this.#grounds.find(([name]) => name === folded);
    return (same ?? this.#grounds.find(([name]) => /^\d+条/.test(folded) && name.endsWith(folded)))?.[1];
  }
};

// ../../server/src/core/workspace/yaml-file.ts
var YamlFile = class {
  path;
  source;
  root;
  problems;
  constructor(path2, text2) {
    this.path = path2;
    this.source = new SourceText(text2);
    const base = text2.startsWith("\uFEFF") ? 1 : 0;
    const tree = readYaml(text2.slice(base), base, knownKeys());
    this.root = tree.root;
    this.problems = tree.problems;
  }
};

// ../../server/src/core/workspace/config.ts
var defaultMeetings = [
  { name: "\u91CD\u5C64\u7684\u652F\u63F4\u4F1A\u8B70", ground: "\u672C\u4EBA\u540C\u610F", members: [] },
  { name: "\u652F\u63F4\u4F1A\u8B70", ground: "\u793E\u4F1A\u798F\u7949\u6CD5106\u6761\u306E6", members: [] }
];
var levels = { \u5FC5\u9808: "must", \u63A8\u5968: "should", \u4EFB\u610F: "optional" };
var currentFormat = 1;
var Config = class {
  file;
  record;
  problems;
  grounds;
  meetings;
  #kindNames;
  #localNames;
  constructor(text2, path2 = "kasane.yaml") {
    this.file = new YamlFile(path2, text2);
    const root = this.file.root?.kind === "map" ? this.file.root : void 0;
    const { record, problems } = bind(root, configType.fields);
    this.record = record;
    this.problems = problems;
    this.#localNames = new Map(pairs(record.names?.value));
    this.#kindNames = new Map(kindIds.map((id) => [this.kindName(id), id]));
    this.grounds = new Grounds([...readGrounds(record.grounds?.value), ...defaultGrounds]);
    const listed = (record.meetings?.value ?? []).flatMap(({ value }) => readMeeting(value));
    this.meetings = listed.length > 0 ? listed : defaultMeetings;
  }
  get municipality() {
    return this.record.municipality?.value ?? "";
  }
  get profile() {
    return this.record.profile?.value ?? "\u6A19\u6E96";
  }
  get towns() {
    return values(this.record.towns?.value);
  }
  get asOf() {
    return this.record.asOf?.value;
  }
  get format() {
    return this.record.format?.value ?? currentFormat;
  }
  get maxMonths() {
    return this.record.plan?.value.maxMonths?.value ?? 12;
  }
  get monitoringMonths() {
    return this.record.plan?.value.monitoringMonths?.value ?? 6;
  }
  get documents() {
    return this.record.documents ? values(this.record.documents.value) : ["cases/**", "minutes/**", "resources/**"];
  }
  get exclude() {
    return values(this.record.exclude?.value);
  }
  /** Variant → term of this office. */
  get terms() {
    return pairs(this.record.terms?.value);
  }
  /** Words that this office declared not to be personal data. */
  get allowed() {
    const node2 = this.record.allowed?.value;
    if (node2?.kind === "map") return node2.entries.map((entry) => entry.key.text);
    if (node2?.kind !== "list") return [];
    return node2.items.flatMap(
      (item) => (item.kind === "scalar" ? [item.text] : [scalarAt(item, "\u8A9E") ?? ""]).filter((word) => word !== "")
    );
  }
  /** The pattern of case numbers; undefined when none is given or it is no regular expression. */
  get casePattern() {
    const pattern = this.record.caseNumber?.value;
    if (!pattern) return void 0;
    try {
      return new RegExp(`^(?:${pattern})$`, "u");
    } catch {
      return void 0;
    }
  }
  /** Resolves a 種別, by its local name or the one of the format. */
  kindOf = (name) => this.#kindNames.get(name) ?? kindNamed(name);
  /** The name of a kind in this place. */
  kindName(id) {
    const standard = kinds[id].name;
    return this.#localNames.get(standard) ?? standard;
  }
  meeting(name) {
    const local = this.#localNames.get(name);
    return this.meetings.find((meeting3) => meeting3.name === name || meeting3.name === local);
  }
  /** The level that 項目 gives to a field (or section) of a kind. */
  levelOf(kind2, key) {
    return this.#levels(kind2).get(key);
  }
  /** Fields that 項目 adds to a kind: those its table does not have. */
  ownFields(kind2) {
    const known = /* @__PURE__ */ new Set([
      ...Object.values(kinds[kind2].fields).map((f) => f.key),
      ...kinds[kind2].sections.map((s) => s.title)
    ]);
    return [...this.#levels(kind2)].filter(([key]) => !known.has(key));
  }
  /** What 規則 says of a rule. */
  ruleSetting(id) {
    const node2 = entryOf(this.record.rules?.value, id)?.value;
    if (!node2) return void 0;
    const severity = severityNames.find(
      (name) => name === (node2.kind === "scalar" ? node2.text : scalarAt(node2, "\u91CD\u3055"))
    );
    return { options: node2.kind === "map" ? node2 : void 0, ...severity ? { severity } : {} };
  }
  #levels(kind2) {
    const root = this.record.levels?.value;
    const node2 = entryOf(root, kinds[kind2].name)?.value ?? entryOf(root, this.kindName(kind2))?.value;
    return new Map(
      pairs(node2).flatMap(
        ([key, name]) => levelNames.some((l) => l === name) ? [[key, levels[name] ?? "optional"]] : []
      )
    );
  }
};
function values(list2) {
  return list2?.map((item) => item.value) ?? [];
}
function pairs(node2) {
  if (node2?.kind !== "map") return [];
  return node2.entries.flatMap(
    ({ key, value }) => value?.kind === "scalar" && value.text ? [[key.text, value.text]] : []
  );
}
function readMeeting(record) {
  const name = record.name?.value;
  if (!name) return [];
  return [
    {
      name,
      members: values(record.members?.value),
      ...record.ground ? { ground: record.ground.value } : {},
      ...record.frequency ? { frequency: record.frequency.value } : {}
    }
  ];
}
function readGrounds(node2) {
  if (node2?.kind === "map") return node2.entries.map(({ key, value }) => groundOf(key.text, value));
  if (node2?.kind !== "list") return [];
  return node2.items.flatMap((item) => {
    const name = item.kind === "scalar" ? item.text : scalarAt(item, "\u540D\u79F0") ?? scalarAt(item, "\u6839\u62E0");
    return name ? [groundOf(name, item)] : [];
  });
}
function groundOf(name, node2) {
  return { name, withoutConsent: scalarAt(node2, "\u540C\u610F\u306A\u3057") === "\u53EF", secrecy: scalarAt(node2, "\u5B88\u79D8") !== "\u4E0D\u8981" };
}

// ../../server/src/core/workspace/agencies.ts
var rootField = field("agencies.yaml", "Agencies", agenciesType, "optional", "", "");
var AgencyRegister = class {
  file;
  agencies;
  problems;
  #byName = /* @__PURE__ */ new Map();
  constructor(text2, path2 = "agencies.yaml") {
    this.file = text2 === void 0 ? void 0 : new YamlFile(path2, text2);
    const { value, problems } = bindNode(this.file?.root, rootField);
    this.problems = problems;
    this.agencies = (value ?? []).flatMap((entry) => toAgency(entry));
    for (const names of [(a) => [a.name], (a) => a.short, (a) => a.former]) {
      for (const agency2 of this.agencies) for (const name of names(agency2)) this.#add(name, agency2);
    }
  }
  #add(name, agency2) {
    const key = foldName(name);
    if (!this.#byName.has(key)) this.#byName.set(key, agency2);
  }
  get isEmpty() {
    return this.agencies.length === 0;
  }
  /** The agency a name means: full, short or former; width, spaces and spelling variants do not matter. */
  find(name) {
    return this.#byName.get(foldName(name));
  }
  /** The agency that bears the work today: follows 後継 to its end (a circle ends where it began). */
  current(agency2) {
    const seen = /* @__PURE__ */ new Set();
    let last = agency2;
    while (last.successor && !seen.has(last)) {
      seen.add(last);
      const next = this.find(last.successor);
      if (!next) break;
      last = next;
    }
    return last;
  }
  /** Whether two names mean one agency, through short names, former names and successors. */
  same(a, b) {
    return this.identity(a) === this.identity(b);
  }
  /** A key that all names of one agency share; names outside the register stand for themselves. */
  identity(name) {
    const agency2 = this.find(name);
    return foldName(agency2 ? this.current(agency2).name : name);
  }
  /** Members of a meeting by the register's own 構成員. */
  membersOf(meeting3) {
    return this.agencies.filter((agency2) => agency2.meetings.includes(meeting3));
  }
  /** Every name by which agencies go. */
  get names() {
    return this.agencies.flatMap((agency2) => [agency2.name, ...agency2.short, ...agency2.former]);
  }
  /** Names of registered staff: they are not clients. */
  get staffNames() {
    return this.agencies.flatMap((agency2) => agency2.staff.flatMap((person3) => person3.name ? [person3.name] : []));
  }
};
function toAgency(located) {
  const record = located.value;
  const name = record.name?.value;
  if (!name) return [];
  const optional2 = {
    reading: record.reading?.value,
    type: record.type?.value,
    operation: record.operation?.value,
    section: record.section?.value,
    phone: record.phone?.value,
    fax: record.fax?.value,
    from: record.from?.value,
    until: record.until?.value,
    successor: record.successor?.value
  };
  return [
    {
      name,
      short: values(record.short?.value),
      former: values(record.former?.value),
      sectors: values(record.sector?.value),
      programs: values(record.programs?.value),
      meetings: values(record.meetings?.value),
      staff: values(record.staff?.value).map(
        (person3) => present({ profession: person3.profession?.value, name: person3.name?.value })
      ),
      located,
      ...present(optional2)
    }
  ];
}
function present(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// ../../server/src/core/workspace/consent.ts
var requiredParts = { date: "\u65E5\u4ED8", taker: "\u53D6\u5F97\u8005", method: "\u65B9\u6CD5", sharedWith: "\u5171\u6709\u5148" };
var proxyParts = { proxy: "\u4EE3\u7406\u4EBA", relation: "\u7D9A\u67C4", reason: "\u7406\u7531" };
function outOfForce({ date: date3, until, withdrawn }, at) {
  if (date3 !== void 0 && at < date3) return "notYet";
  if (withdrawn !== void 0 && at >= withdrawn) return "withdrawn";
  return until !== void 0 && at > until ? "expired" : void 0;
}
var principal = "\u672C\u4EBA";
function samePerson(a, b) {
  return foldName(a) === foldName(b);
}
var Consents = class {
  #index;
  #register;
  #config;
  constructor(index, register, config2) {
    this.#index = index;
    this.#register = register;
    this.#config = config2;
  }
  /** The 同意書 of a person, the latest first. */
  forms(caseNumber2, person3) {
    return this.#index.ofCase(caseNumber2, "consent").filter((form) => form.facts.person !== void 0 && samePerson(form.facts.person, person3)).sort((a, b) => (a.facts.date ?? "") < (b.facts.date ?? "") ? 1 : -1);
  }
  judge({ caseNumber: caseNumber2, person: person3, at, statement }) {
    const forms = this.forms(caseNumber2, person3);
    const inForce = forms.find((form) => form.facts.date !== void 0 && !outOfForce(form.facts, at));
    if (statement?.state && statement.state !== "\u3042\u308A") return this.#denied(statement.state, inForce);
    const ended = this.#ended(forms, at);
    if (!statement?.state) return inForce ? given(inForce) : ended ?? { state: "without", stated: void 0 };
    return this.#claimed(statement, at, inForce, ended);
  }
  /** Whether an agency may see what the consent covers: the one that took it always may. */
  covers(terms, agency2) {
    const register = this.#register();
    if (terms.taker !== void 0 && register.same(terms.taker, agency2)) return true;
    return terms.sharedWith.some((name) => register.same(name, agency2) || this.isMember(name, agency2));
  }
  /** Whether an agency belongs to a meeting, by kasane.yaml or by its own 構成員 in the register. */
  isMember(meeting3, agency2) {
    const members2 = this.members(meeting3);
    return members2.some((member2) => this.#register().same(member2, agency2));
  }
  /** Names of a meeting's members; empty when it is no meeting or lists none. */
  members(meeting3) {
    const config2 = this.#config().meeting(meeting3);
    const listed = this.#register().membersOf(config2?.name ?? meeting3).map((agency2) => agency2.name);
    return [...config2?.members ?? [], ...listed];
  }
  #denied(stated, inForce) {
    return inForce ? { state: "contradiction", form: inForce, part: "\u72B6\u6CC1" } : { state: "without", stated };
  }
  #ended(forms, at) {
    const form = forms.find((f) => f.facts.date !== void 0);
    const why = form && outOfForce(form.facts, at);
    return form && why ? { state: "notInForce", why, form } : void 0;
  }
  #claimed(statement, at, inForce, ended) {
    const missing = missingParts(statement);
    if (inForce) {
      const part = this.#contradicting(statement, inForce.facts);
      if (part) return { state: "contradiction", form: inForce, part };
      return given(inForce);
    }
    if (missing.length > 0) return ended ?? { state: "incomplete", missing };
    const why = outOfForce(statement, at);
    if (why) return { state: "notInForce", why, form: void 0 };
    return {
      state: "given",
      terms: {
        sharedWith: statement.sharedWith ?? [],
        taker: statement.taker,
        until: statement.until,
        form: void 0
      }
    };
  }
  /** The first part in which a statement and a 同意書 differ. */
  #contradicting(statement, form) {
    if (statement.date && form.date && statement.date !== form.date) return "\u65E5\u4ED8";
    if (statement.taker && form.taker && !this.#register().same(statement.taker, form.taker)) return "\u53D6\u5F97\u8005";
    if (statement.method && form.method && statement.method !== form.method) return "\u65B9\u6CD5";
    return void 0;
  }
};
function given(form) {
  const { sharedWith, taker, until } = form.facts;
  return { state: "given", terms: { sharedWith: sharedWith ?? [], taker, until, form } };
}
function missingParts(statement) {
  const parts2 = statement.method === "\u4EE3\u7406" ? { ...requiredParts, ...proxyParts } : requiredParts;
  return Object.entries(parts2).flatMap(([id, key]) => {
    const value = statement[id];
    const empty = value === void 0 || Array.isArray(value) && value.length === 0;
    return empty && id !== "reason" ? [key] : [];
  });
}

// ../../server/src/core/workspace/scope.ts
var import_posix = __toESM(require_posix(), 1);
var never = [".git/**", ".kasane/**", "node_modules/**"];
var Scope = class {
  #documents;
  #excluded;
  constructor(config2) {
    this.#documents = (0, import_posix.default)([...config2.documents], { dot: false });
    this.#excluded = (0, import_posix.default)([...config2.exclude, ...never], { dot: true });
  }
  /** Markdown that is read at all: anywhere in the repository unless excluded. */
  reads(path2) {
    return path2.toLowerCase().endsWith(".md") && !this.#excluded(path2);
  }
  /** Markdown that must be a case document: without a 種別 it is reported. */
  expects(path2) {
    return this.reads(path2) && this.#documents(path2);
  }
  excludes(path2) {
    return this.#excluded(path2);
  }
};

// ../../server/src/core/workspace/repository.ts
var Repository = class {
  index = new CaseIndex();
  consents;
  register;
  detector;
  #config;
  #scope;
  #today;
  constructor(config2, agencies, options) {
    this.#config = new Config(config2);
    this.#scope = new Scope(this.#config);
    this.register = new AgencyRegister(agencies);
    this.detector = options.detector;
    this.#today = options.today;
    this.consents = new Consents(
      this.index,
      () => this.register,
      () => this.#config
    );
  }
  get config() {
    return this.#config;
  }
  /** Kinds and levels follow from the configuration: a new one asks for the documents to be read again. */
  set config(config2) {
    this.#config = config2;
    this.#scope = new Scope(config2);
  }
  /** Which files are case documents. */
  get scope() {
    return this.#scope;
  }
  /** The day that counts as today. */
  get today() {
    return this.config.asOf ?? this.#today;
  }
  set today(date3) {
    this.#today = date3;
  }
  /** Parses one text; the document shares nothing with the index. */
  parse(path2, text2) {
    return new CaseDocument(path2, text2, this.config.kindOf);
  }
  /** Puts a document into the index, or takes it out when it is no case document (any more). */
  update(document) {
    const entry = indexEntryOf(document);
    if (entry) this.index.put(entry);
    else this.index.remove(document.path);
  }
  remove(path2) {
    this.index.remove(path2);
  }
  /** The people of a case, 世帯 first. */
  household(caseNumber2) {
    return this.index.ofCase(caseNumber2, "case").flatMap((entry) => peopleOf(entry.facts));
  }
  /** Facts of a case's documents of one kind. */
  facts(caseNumber2, kind2) {
    return this.index.ofCase(caseNumber2, kind2).map((entry) => entry.facts);
  }
};
function peopleOf(facts) {
  const member2 = (household) => (m) => m.name === void 0 ? [] : [
    {
      name: m.name,
      relation: m.relation,
      age: m.age,
      together: m.together === void 0 ? void 0 : m.together === "\u306F\u3044",
      household
    }
  ];
  return [...(facts.household ?? []).flatMap(member2(true)), ...(facts.others ?? []).flatMap(member2(false))];
}

// ../../server/src/core/workspace/meeting-view.ts
function isConfirmed(text2) {
  if (!text2) return false;
  return readDate(text2.split(/[\s　（(]/)[0] ?? "").iso !== void 0 || readDate(text2).iso !== void 0;
}
function viewMeeting(document, minutes, repository) {
  const date3 = minutes.date?.value;
  const cases = (minutes.cases?.value ?? []).flatMap((entry) => {
    const number4 = entry.value.number?.value;
    return number4 ? [viewCase({ document, minutes, repository, entry, number: number4, date: date3 ?? repository.today })] : [];
  });
  return { date: date3, cases };
}
function viewCase({ document, minutes, repository, entry, number: number4, date: date3 }) {
  const { config: config2 } = repository;
  const named = entry.value.meeting ?? minutes.meeting?.value[0];
  const meeting3 = named && config2.meeting(named.value);
  const base = meeting3?.ground === void 0 ? void 0 : config2.grounds.find(meeting3.ground);
  const consentBased = base !== void 0 && !base.withoutConsent;
  const ownText = entry.value.ground?.value ?? minutes.ground?.value;
  const own2 = ownText === void 0 ? void 0 : config2.grounds.find(ownText);
  const ground2 = ownText === void 0 ? base : own2;
  const sections = sectionsOf(document, number4, minutes);
  const person3 = personOf(entry, sections, repository, number4);
  const statement = statementFor(entry.value.consent?.value, person3);
  return {
    entry,
    number: number4,
    meeting: meeting3,
    meetingRange: named?.range ?? document.anchor,
    consentBased,
    ground: ground2,
    lawful: ground2?.withoutConsent ?? false,
    secrecy: ground2?.secrecy === false || isConfirmed(minutes.secrecy?.value),
    reason: entry.value.reason !== void 0,
    person: person3,
    consent: repository.consents.judge({ caseNumber: number4, person: person3, at: date3, statement }),
    sections: sections.map((section2) => ({ start: section2.heading.start, end: section2.content.end }))
  };
}
function sectionsOf(document, number4, minutes) {
  const folded = foldCaseNumber(number4);
  const named = document.body.sections.filter((section2) => namesCase(section2.title, folded));
  const single = (minutes.cases?.value.length ?? 0) === 1;
  return single && named.length === 0 ? document.body.sections.filter((section2) => section2.path.length === 0) : named;
}
function namesCase(title, folded) {
  const text2 = foldCaseNumber(title);
  const at = text2.indexOf(folded);
  return at >= 0 && !/[0-9A-Z-]/.test(text2[at - 1] ?? "") && !/[0-9]/.test(text2[at + folded.length] ?? "");
}
function personOf(entry, sections, repository, number4) {
  const stated = entry.value.consent?.value.find((item) => item.value.person)?.value.person?.value;
  if (stated) return stated;
  const names = repository.household(number4).map((member2) => member2.name);
  const titled = sections.map((section2) => /[（(]([^（）()]+)[）)]/.exec(section2.title)?.[1]);
  return titled.find((name) => name !== void 0 && names.some((other) => samePerson(other, name))) ?? principal;
}
function statementFor(list2, person3) {
  const item = list2?.find(({ value }) => value.person && samePerson(value.person.value, person3)) ?? (samePerson(person3, principal) ? list2?.find(({ value }) => !value.person) : void 0);
  return item && toStatement(item.value);
}
function toStatement(block2) {
  const statement = {};
  for (const [id, located] of Object.entries(block2)) {
    statement[id] = Array.isArray(located?.value) ? located.value.map((item) => item.value) : located?.value;
  }
  return statement;
}

// run.ts
var import_fs = __toESM(require("fs"), 1);
var import_path = __toESM(require("path"), 1);
var R = "/work/main/samples/nagaokakyo";
var walk = (d) => import_fs.default.readdirSync(d, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? walk(import_path.default.join(d, e.name)) : [import_path.default.join(d, e.name)]);
var repo = new Repository(import_fs.default.readFileSync(R + "/kasane.yaml", "utf8"), import_fs.default.readFileSync(R + "/agencies.yaml", "utf8"), { today: "2024-03-29" });
var docs = walk(R).filter((f) => f.endsWith(".md") && !f.endsWith("README.md")).map((f) => repo.parse(f.slice(R.length + 1), import_fs.default.readFileSync(f, "utf8")));
for (const d of docs) repo.update(d);
var rules = [rule, rule2, rule3, rule4, rule5, rule7, rule8, rule6];
console.log(rules.map((r) => r.id).join(" "));
var n = 0;
for (const d of docs) {
  const m = d.as("minutes");
  const ctx = { document: d, repository: repo, meeting: m && viewMeeting(d, m, repo), suppressions: [], used: /* @__PURE__ */ new Set() };
  for (const r of rules) {
    if (r.kinds && !r.kinds.includes(d.kind)) continue;
    if (r.id === "document/national-item") continue;
    try {
      r.check(ctx, (x) => {
        n++;
        const t = import_fs.default.readFileSync(R + "/" + d.path, "utf8");
        console.log(d.path, r.id, x.message, JSON.stringify(x.params), t.slice(x.range.start, x.range.end).slice(0, 40).replace(/\n/g, "|"));
      });
    } catch (e) {
      console.log("CRASH", r.id, d.path, String(e));
    }
  }
}
console.log(docs.length, n);
