// Every screen that shows something from outside, drawn from documents that are made by chance
// within the limits of their kinds: nothing and as much as there may be. A device complains by
// itself of two nodes with one id; here everything also has to come to rest and to be left again.
#include <random>

#include "app/link_actions.h"
#include "codec/link.h"
#include "ui/person.h"

namespace {

using namespace person;

struct Chance {
    std::mt19937_64 bits;

    // 0 and the most are as likely as all between them.
    std::size_t count(std::size_t most) {
        const auto kind = bits() % 3;
        return kind == 0 ? 0 : kind == 1 ? most : bits() % (most + 1);
    }
    bool maybe() { return bits() % 2 == 0; }
    std::string text(std::size_t longest) {
        static constexpr const char* kPieces[] = {"患", "a", "。", "👩", " ", "ー", "W", "い"};
        std::string made;
        for (std::size_t at = count(longest); at > 0; --at) made += kPieces[bits() % 8];
        return made;
    }
    std::string name() { return "名" + text(domain::kLongestName - 1); }
    template <class IdType>
    IdType id() {
        return base::make_id<IdType>(bits());
    }
    template <class Options>
    auto one_of(const Options& options) {
        return options[bits() % std::size(options)];
    }
    std::vector<Topic> topics(std::size_t most) {
        std::vector<Topic> made;
        for (std::size_t at = count(most); at > 0; --at) {
            made.push_back(one_of(domain::kTopics));
        }
        return made;
    }
    std::vector<domain::HandoverItem> items() {
        std::vector<domain::HandoverItem> made;
        for (const Topic topic : domain::kTopics) {
            if (maybe()) made.push_back({topic, one_of(domain::kResponses), text(200)});
        }
        return made;
    }
    domain::GroupMember member() {
        return {.id = id<domain::MemberId>(),
                .name = text(domain::kLongestName),
                .occupation = maybe() ? std::optional(one_of(domain::kOccupations)) : std::nullopt,
                .standpoint = text(domain::kLongestStandpoint),
                .brings = text(domain::kLongestBrings),
                .items = items(),
                .from_utc = std::chrono::minutes{9 * 60}};
    }

    std::vector<std::uint8_t> document(std::size_t kind) {
        switch (kind) {
            case 0:
                return codec::encode_link(domain::Handover{.pair = id<domain::PairId>(),
                                                           .prep = id<domain::PrepId>(),
                                                           .sender = text(domain::kLongestName),
                                                           .items = items(),
                                                           .purpose = text(domain::kLongestPurpose),
                                                           .day = base::day_from_text("2026-12-01"),
                                                           .place = text(domain::kLongestPlace),
                                                           .answers = std::nullopt});
            case 1:
                return codec::encode_link(domain::Afterword{
                    .pair = id<domain::PairId>(),
                    .tellers = id<domain::PrepId>(),
                    .sender = text(domain::kLongestName),
                    .feeling = maybe() ? std::optional(one_of(domain::kFeelings)) : std::nullopt,
                    .word = text(domain::kLongestWord)});
            case 2: {
                domain::GroupInvitation invitation;
                invitation.plan = {
                    .id = id<domain::GroupId>(),
                    .name = name(),
                    .organiser = text(domain::kLongestName),
                    .start = base::Moment{std::chrono::sys_days{std::chrono::year{2026} / 12 / 1}},
                    .address = text(domain::kLongestAddress),
                    .subjects = {}};
                for (std::size_t at = count(domain::kMostMembers); at > 0; --at) {
                    invitation.members.push_back(member());
                }
                std::ranges::sort(invitation.members, {}, &domain::GroupMember::id);
                return codec::encode_link(invitation);
            }
            case 3:
                return codec::encode_link(
                    domain::GroupAnswer{.group = id<domain::GroupId>(), .member = member()});
            case 4:
                return codec::encode_link(
                    domain::Recruit{.name = text(domain::kLongestName),
                                    .listens = topics(domain::kMostRecruitTopics),
                                    .asks = topics(domain::kMostRecruitTopics),
                                    .when = text(domain::kLongestWhen)});
            case 5:
                return codec::encode_link(
                    domain::PairKey{.pair = id<domain::PairId>(),
                                    .sender = text(domain::kLongestName),
                                    .key = std::string(domain::kSecretDigits, 'a')});
            default: {
                domain::NamedCircle circle{.names = {}, .seed = bits()};
                const std::size_t names = 2 + count(30);
                for (std::size_t at = 0; at < names; ++at) {
                    circle.names.push_back(std::to_string(at) + text(30));
                }
                return codec::encode_link(circle);
            }
        }
    }
};
constexpr std::size_t kKinds = 7;
constexpr std::size_t kDocuments = 12;  // of each kind

class FromOutside : public InBothLanguages {};

TEST_P(FromOutside, whatever_a_link_may_hold_is_shown_with_an_id_for_each_element) {
    Chance chance{.bits = std::mt19937_64{20261126}};
    Person tanaka(2, GetParam());
    tanaka.open();
    std::size_t read = 0;
    for (std::size_t at = 0; at < kKinds * kDocuments; ++at) {
        tanaka.dispatch(app::LinkUnsealed{chance.document(at % kKinds), std::nullopt});
        ASSERT_TRUE(tanaka.state().incoming);
        if (tanaka.state().incoming->document) ++read;
        EXPECT_NE(tanaka.title(), "");
        tanaka.go_back();
        ASSERT_FALSE(HasFailure()) << "kind " << at % kKinds << ", document " << at;
    }
    EXPECT_GT(read, kKinds * kDocuments / 2) << "most of them are documents at all";
}

IN_BOTH_LANGUAGES(FromOutside);

}  // namespace
