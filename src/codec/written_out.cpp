#include "codec/written_out.h"

#include <algorithm>
#include <array>

namespace codec {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// One line, as it was typed.
void add_escaped(std::string& out, std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    // A list, a heading or a rule begins with one of these, or with a number and one of those.
    const auto digits =
        static_cast<std::size_t>(std::ranges::find_if_not(line, is_digit) - line.begin());
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool anywhere = std::string_view("\\`*_[]<>&~|#").contains(line[at]);
        const bool begins = at == 0 && std::string_view("+-=").contains(line[at]);
        const bool numbers = at == digits && at > 0 && (line[at] == '.' || line[at] == ')');
        if (anywhere || begins || numbers) out += '\\';
        out += line[at];
    }
}

// The lines of a text, each broken where it was; two spaces at the end of a line say so.
void add_text(std::string& out, std::string_view text, std::string_view indent) {
    for (bool first = true; !text.empty() || first; first = false) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!first) out += out.ends_with('\n') ? "\n" : "  \n";
        if (!line.empty()) out.append(first ? "" : indent);
        add_escaped(out, line);
    }
}

void add_heading(std::string& out, std::string_view mark, std::string_view text) {
    out.append("\n").append(mark);
    add_text(out, text, "");
    out += '\n';
}

// Spreadsheets in Japanese take the wide ones as well.
constexpr std::array<std::string_view, 10> kFormula{"=",  "+",  "-",  "@",  "\t",
                                                    "\r", "＝", "＋", "－", "＠"};

void add_field(std::string& out, std::string_view text, char end) {
    out += '"';
    if (std::ranges::any_of(kFormula, [&](auto mark) { return text.starts_with(mark); }))
        out += '\'';
    for (const char letter : text) {
        if (letter == '"') out += '"';
        out += letter;
    }
    out.append("\"").append(end == '\n' ? "\r\n" : ",");
}

void add_row(std::string& out, const WrittenLine& line) {
    add_field(out, line.day, ',');
    add_field(out, line.whose, ',');
    add_field(out, line.what, ',');
    add_field(out, line.about, ',');
    add_field(out, line.chosen, ',');
    add_field(out, line.text, '\n');
}

}  // namespace

std::string markdown_of(const std::vector<WrittenLine>& lines, std::string_view about) {
    std::string out;
    add_text(out, about, "");
    out += '\n';
    const WrittenLine* before = nullptr;
    for (const WrittenLine& line : lines) {
        const bool other_page = before == nullptr || before->whose != line.whose;
        if (other_page) add_heading(out, "# ", line.whose);
        if (other_page || before->day != line.day || before->what != line.what) {
            add_heading(out, "## ", line.day + " " + line.what);
            out += '\n';
        }
        before = &line;
        out += "- **";
        add_text(out, line.about, "  ");
        out += "**";
        if (!line.chosen.empty()) {
            out += ' ';
            add_text(out, line.chosen, "  ");
        }
        if (!line.text.empty()) {
            out += "  \n  ";
            add_text(out, line.text, "  ");
        }
        out += '\n';
    }
    return out;
}

std::string csv_of(const WrittenLine& head, const std::vector<WrittenLine>& lines) {
    std::string out;
    add_row(out, head);
    for (const WrittenLine& line : lines) add_row(out, line);
    return out;
}

}  // namespace codec
