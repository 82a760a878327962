#include "domain/leaving.h"

#include <algorithm>

#include "base/lines.h"
#include "base/utf8.h"

namespace domain {
namespace {

constexpr std::size_t kAround = 12;  // code points on each side of a part

void add(Texts& texts, const std::string& text, TextKind kind = TextKind::Words) {
    if (!text.empty()) texts.push_back({text, kind});
}

void add_notes(Texts& texts, const std::vector<HandoverItem>& items) {
    for (const HandoverItem& item : items) add(texts, item.note);
}

void add_member(Texts& texts, const GroupMember& member) {
    add_notes(texts, member.items);
    add(texts, member.standpoint);
    add(texts, member.brings);
}

std::string_view last_code_points(std::string_view text, std::size_t limit) {
    const std::size_t count = base::count_code_points(text);
    if (count <= limit) return text;
    return text.substr(base::first_code_points(text, count - limit).size());
}

}  // namespace

Texts texts_of(const Handover& handover) {
    Texts texts;
    add_notes(texts, handover.items);
    add(texts, handover.purpose);
    add(texts, handover.place, TextKind::Place);
    if (handover.handshake) add(texts, handover.handshake->own);
    return texts;
}

Texts texts_of(const Afterword& afterword) {
    Texts texts;
    add(texts, afterword.word);
    return texts;
}

Texts texts_of(const GroupInvitation& invitation) {
    Texts texts;
    add(texts, invitation.plan.name);
    for (const GroupMember& member : invitation.members) add_member(texts, member);
    return texts;
}

Texts texts_of(const GroupAnswer& answer) {
    Texts texts;
    add_member(texts, answer.member);
    return texts;
}

Texts texts_of(const Recruit& recruit) {
    Texts texts;
    add(texts, recruit.when);
    return texts;
}

std::vector<Finding> findings_in(const Texts& texts, std::string_view watched) {
    const auto lines = base::filled_lines(watched);
    const std::vector<std::string> names(lines.begin(), lines.end());
    std::vector<Finding> findings;
    for (const auto& [text, kind] : texts) {
        for (const MarkedText& marked : patient_marks(text, names)) {
            const bool meeting_room =
                kind == TextKind::Place && marked.mark == PatientMark::RoomOrBed;
            if (!meeting_room) findings.push_back({text, marked});
        }
    }
    return findings;
}

std::string in_its_place(const Finding& finding) {
    const std::string_view text = finding.text;
    const std::string_view before = text.substr(0, finding.marked.begin);
    const std::string_view after = text.substr(finding.marked.end);
    const std::string_view near_before = last_code_points(before, kAround);
    const std::string_view near_after = base::first_code_points(after, kAround);
    std::string line;
    if (near_before.size() < before.size()) line += "…";
    line.append(near_before).append(finding.part()).append(near_after);
    if (near_after.size() < after.size()) line += "…";
    std::ranges::replace(line, '\n', ' ');
    return line;
}

}  // namespace domain
