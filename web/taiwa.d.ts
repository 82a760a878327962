// What Emscripten makes: build/web-release/taiwa.js, beside these modules in dist/.
export default function instantiate(options: { host: object }): Promise<any>;
