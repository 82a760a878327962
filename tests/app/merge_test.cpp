// Random histories of links, taken in in every order a chat may bring them: late, twice, not at
// all. What is left depends on which links came, not on how.
#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>

#include "app/desk.h"
#include "app/link_actions.h"
#include "app/talk_actions.h"
#include "codec/link.h"

namespace {

using namespace desk;

constexpr int kHistories = 200;
constexpr int kOrders = 3;  // of each history
constexpr std::uint64_t kTaker = 7;

struct Link {
    std::size_t sender = 0;  // of Taker::senders
    Handover handover;
};
using Links = std::vector<Link>;

// Someone with two partners, a talk that is over, a reflection and a prep of their own. All of them
// are alike, down to their ids.
struct Taker : Desk {
    Taker() : Desk(kTaker) {
        for (const char* name : {"佐藤", "鈴木"}) {
            senders.push_back(add_partner(name, Relation::Manager));
        }
        finished_prep(senders[0], Topic::Skill);
        const SessionId talk = start_talk(senders[0]);
        act(app::FinishTalk{talk});
        act(app::PressFeeling{talk, Feeling::Lighter});
        act(app::EditNoticed{talk, "聴いてもらえた"});
        own = finished_prep(senders[0], Topic::Work);
    }

    void take_in_all(const Links& links) {
        for (const Link& link : links) take_in_one(link, senders[link.sender]);
    }

    // Whatever is taken in is what the store is told to keep, and no revision ever goes down.
    void take_in_one(const Link& link, std::optional<PartnerId> whose) {
        const auto before = state.notebook.preps;
        open_link(codec::encode_link(link.handover));
        EXPECT_EQ(state.notebook.preps, before) << "opening changes nothing";
        act(app::TakeIn{std::move(whose), "差出人", Relation::Manager});
        for (const auto& [id, prep] : before) {
            EXPECT_GE(state.notebook.preps.at(id).revision, prep.revision);
        }
        for (const auto& write : asked<app::WriteRecords>()) {
            for (const auto& [key, text] : write.records) stored[key] = text;
        }
        save_all();
    }

    std::vector<PartnerId> senders;
    PrepId own;
    std::map<std::string, std::string> stored;  // by taking in
};

// A history of what two people handed over.
class RandomLinks {
  public:
    explicit RandomLinks(unsigned seed) : random_(seed) {}

    Links history(const Taker& taker) {
        Links links;
        const std::size_t preps = 1 + below(6);
        for (std::size_t prep = 0; prep < preps; ++prep) {
            const std::size_t sender = below(2);
            const int revisions = static_cast<int>(1 + below(4));
            for (int revision = 1; revision <= revisions; ++revision) {
                links.push_back({sender, handover(sender, prep, revision, taker)});
            }
        }
        if (below(2) == 0) links.push_back(own_link_changed(taker));
        return links;
    }

    // Some get lost; one at least arrives.
    Links arriving(Links links) {
        std::ranges::shuffle(links, random_);
        links.resize(1 + below(links.size()));
        return links;
    }

    // The same links in another order, some of them more than once.
    Links another_order(Links links) {
        const std::size_t once = links.size();
        for (std::size_t again = below(4); again > 0; --again) links.push_back(links[below(once)]);
        std::ranges::shuffle(links, random_);
        return links;
    }

  private:
    std::size_t below(std::size_t end) { return random_() % end; }

    Handover handover(std::size_t sender, std::size_t prep, int revision, const Taker& taker) {
        Handover made;
        made.pair = base::make_id<PairId>(0xA0 + sender);
        made.prep = base::make_id<PrepId>(0xB0 + prep);
        made.revision = revision;
        made.sender = sender == 0 ? "佐藤 健" : "鈴木";
        made.sender_is = Relation::Manager;
        std::vector<Topic> topics{kTopics.begin(), kTopics.end()};
        std::ranges::shuffle(topics, random_);
        topics.resize(1 + below(topics.size()));
        for (const Topic topic : topics) {
            const std::string note = below(2) == 0 ? "" : "メモ" + std::to_string(below(1000));
            made.items.push_back({topic, kResponses[below(kResponses.size())], note});
        }
        if (below(2) == 0) made.purpose = "目的" + std::to_string(below(1000));
        if (below(3) == 0) made.place = "3階";
        if (below(3) == 0) made.day = base::day_from_text("2026-12-03");
        if (below(3) == 0) made.answers = taker.own;
        if (below(3) == 0) made.handshake = Handshake{static_cast<unsigned>(1 + below(31)), ""};
        return made;
    }

    // The taker's own prep, as if someone had changed it and sent it back.
    Link own_link_changed(const Taker& taker) {
        Link link{0, handover(0, 0, 99, taker)};
        link.handover.prep = taker.own;
        return link;
    }

    std::mt19937 random_;
};

// The newest of each prep that the taker did not write.
std::map<PrepId, Link> newest(const Links& links, const PrepId& own) {
    std::map<PrepId, Link> kept;
    for (const Link& link : links) {
        if (link.handover.prep == own) continue;
        const auto [place, added] = kept.try_emplace(link.handover.prep, link);
        if (place->second.handover.revision < link.handover.revision) place->second = link;
    }
    return kept;
}

void expect_alike(const Notebook& one, const Notebook& other) {
    EXPECT_EQ(one.partners, other.partners);
    EXPECT_EQ(one.preps, other.preps);
    EXPECT_EQ(one.sessions, other.sessions);
    EXPECT_EQ(one.reflections, other.reflections);
}

void with_each_history(const std::function<void(RandomLinks&, const Links&)>& check) {
    const Taker untouched;
    for (unsigned seed = 1; seed <= kHistories && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("history " + std::to_string(seed));
        RandomLinks random{seed};
        check(random, random.arriving(random.history(untouched)));
    }
}

TEST(Merge, every_order_of_the_same_links_ends_alike) {
    with_each_history([](RandomLinks& random, const Links& links) {
        Taker first;
        first.take_in_all(links);
        for (int order = 1; order < kOrders; ++order) {
            Taker other;
            other.take_in_all(random.another_order(links));
            expect_alike(first.state.notebook, other.state.notebook);
            EXPECT_EQ(first.stored.size(), other.stored.size());
        }
    });
}

TEST(Merge, taking_in_all_of_it_again_changes_and_writes_nothing) {
    with_each_history([](RandomLinks& random, const Links& links) {
        Taker taker;
        taker.take_in_all(links);
        const Notebook once = taker.state.notebook;
        taker.stored.clear();
        taker.take_in_all(random.another_order(links));
        expect_alike(once, taker.state.notebook);
        EXPECT_TRUE(taker.stored.empty());
    });
}

TEST(Merge, the_newest_of_each_is_kept_whole_and_stored) {
    with_each_history([](RandomLinks&, const Links& links) {
        Taker taker;
        const std::size_t before = taker.state.notebook.preps.size();
        taker.take_in_all(links);
        const auto expected = newest(links, taker.own);
        EXPECT_EQ(taker.state.notebook.preps.size(), before + expected.size());
        for (const auto& [id, link] : expected) {
            const Prep kept =
                prep_from_handover(link.handover, taker.senders[link.sender], taker.now);
            EXPECT_EQ(taker.prep(id), kept);
            const auto record = codec::encode_record(kept);
            EXPECT_EQ(taker.stored[record.key], record.text);
        }
    });
}

TEST(Merge, what_the_person_wrote_stays_as_it_was) {
    const Taker untouched;
    with_each_history([&](RandomLinks&, const Links& links) {
        Taker taker;
        taker.take_in_all(links);
        for (const auto& [id, prep] : untouched.state.notebook.preps) {
            EXPECT_EQ(taker.prep(id), prep);
        }
        EXPECT_EQ(taker.state.notebook.sessions, untouched.state.notebook.sessions);
        EXPECT_EQ(taker.state.notebook.reflections, untouched.state.notebook.reflections);
        EXPECT_EQ(taker.state.notebook.partners.size(), untouched.state.notebook.partners.size());
    });
}

// Nobody is known: the first link of each sender adds them, and their ids are drawn then. So preps
// are compared under the pair of their partner.
TEST(Merge, on_a_new_device_each_sender_is_added_once_in_any_order) {
    using Content = std::map<PrepId, std::pair<PairId, Prep>>;
    const auto content_of = [](const Notebook& notebook) {
        Content content;
        for (auto [id, prep] : notebook.preps) {
            const PairId pair = notebook.partners.at(prep.partner).pair;
            prep.partner = {};
            content[id] = {pair, prep};
        }
        return content;
    };
    with_each_history([&](RandomLinks& random, const Links& links) {
        std::set<PairId> pairs;
        for (const Link& link : links) pairs.insert(link.handover.pair);
        std::optional<Content> first;
        for (int order = 0; order < kOrders; ++order) {
            Desk desk{kTaker + 1};
            for (const Link& link : random.another_order(links)) {
                desk.open_link(codec::encode_link(link.handover));
                desk.take_in(link.handover.sender);
            }
            EXPECT_EQ(desk.state.notebook.partners.size(), pairs.size());
            const Content content = content_of(desk.state.notebook);
            if (!first) first = content;
            EXPECT_EQ(content, *first);
        }
    });
}

}  // namespace
