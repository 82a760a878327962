// The example of jsimgui's own README without its demo: one window with one line.
import { ImGui, ImGuiImplWeb } from "./jsimgui/mod.js";

const canvas = document.querySelector("canvas");
await ImGuiImplWeb.Init({ canvas });

function frame() {
    canvas.width = canvas.clientWidth;
    canvas.height = canvas.clientHeight;
    ImGuiImplWeb.BeginRender();
    ImGui.Begin("New Window");
    ImGui.Text("Hello, World!");
    ImGui.End();
    ImGuiImplWeb.EndRender();
    window.stood ??= performance.now();
    requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
