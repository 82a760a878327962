// A prep: what one side wants to talk about and which response they want for each. It is mine, or
// it came from a partner by link. Everything in it may be shared; nothing private lives here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/enum_names.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/catalogue.h"
#include "domain/handshake.h"
#include "domain/partner.h"
#include "domain/step.h"

namespace domain {

struct PrepTag;
using PrepId = base::Id<PrepTag>;

inline constexpr std::size_t kMostItems = 8;         // what a person may choose
inline constexpr std::size_t kMostItemsRead = 20;    // what is accepted from outside
inline constexpr std::size_t kLongestNote = 2000;    // characters
inline constexpr std::size_t kLongestPurpose = 200;  // characters
inline constexpr std::size_t kLongestPlace = 80;     // characters

struct Item {
    Topic topic{};
    std::optional<Response> response;  // not chosen yet
    std::string note;
    std::string unread;

    friend bool operator==(const Item&, const Item&) = default;
};

enum class Author : unsigned char { Me, Partner };
inline constexpr base::EnumNames<Author, 2> kAuthorNames{{{
    {Author::Me, "me"},
    {Author::Partner, "partner"},
}}};
static_assert(kAuthorNames.complete(Author::Partner));

enum class PrepPhase : unsigned char { Draft, Ready, Talked };
inline constexpr base::EnumNames<PrepPhase, 3> kPrepPhaseNames{{{
    {PrepPhase::Draft, "draft"},
    {PrepPhase::Ready, "ready"},
    {PrepPhase::Talked, "talked"},
}}};
static_assert(kPrepPhaseNames.complete(PrepPhase::Talked));

struct Prep {
    PrepId id;
    PartnerId partner;
    Author author = Author::Me;
    PrepPhase phase = PrepPhase::Draft;
    std::vector<Item> items;  // in order of importance
    std::string purpose;
    std::optional<base::Day> day;
    std::string place;
    std::optional<PrepId> answers;  // the partner's prep that this one answers
    base::Moment made{};
    std::optional<Handshake> handshake{};
    int revision = 1;  // grows by one each time a prep that was ready is changed
    std::string unread;

    friend bool operator==(const Prep&, const Prep&) = default;
};

enum class Direction : unsigned char { Earlier, Later };

// Adds the topic at the end, or takes it out when it is there: into `unticked`, from where it comes
// back with its response and its note. At kMostItems nothing is added.
void toggle_topic(std::vector<Item>& items, std::vector<Item>& unticked, Topic topic);

// Adds an item left over from last time unless its topic is there already.
void adopt_item(Prep& prep, const Item& item);

// Brings an open step into the prep, to report on it: as the note of "something else", below what
// is there.
void carry_step(Prep& prep, const Step& step);

// Swaps an item with its neighbour. An index out of range, or at the end, changes nothing.
void move_item(Prep& prep, std::size_t index, Direction direction);

// Every item has its wanted response, and there is at least one.
bool is_complete(const std::vector<Item>& items);
bool is_complete(const Prep& prep);

}  // namespace domain
