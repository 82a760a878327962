// What a person has, written out to be read elsewhere: as text with a page for each partner and a
// heading for each day (CommonMark 0.31), or as a table (RFC 4180). Neither can be taken in again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codec {

struct WrittenLine {
    std::string whose;   // the partner's name, or the group's
    std::string day;     // as it is to be read
    std::string what;    // a talk, a prep, …
    std::string about;   // the topic, or the part of it
    std::string chosen;  // in the words of the app
    std::string text;    // in the words of whoever wrote it; may have several lines

    friend bool operator==(const WrittenLine&, const WrittenLine&) = default;
};

// Lines of the same page, and of the same day, that follow each other stand under one heading.
// Whatever people wrote shows as they wrote it: what would be a mark of the format is escaped.
std::string markdown_of(const std::vector<WrittenLine>& lines, std::string_view about);

// With CRLF; the mark that tells Excel it is UTF-8 comes with the file (web/files.js). A field that
// a spreadsheet would take for a formula, or for a command, gets an apostrophe before it.
std::string csv_of(const WrittenLine& head, const std::vector<WrittenLine>& lines);

}  // namespace codec
