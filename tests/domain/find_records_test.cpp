#include "domain/find_records.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace {

using namespace domain;

const base::Zone kJapan = [](base::Moment) { return std::chrono::hours{9}; };

// Two finished talks: with 田中 about career on 30 November (1 December in Japan), with ヤマダ
// about work on 5 November.
struct FindRecords : testing::Test {
    Notebook notebook;
    History history;
    SessionId career{add_talk(
        1, "田中", Topic::Career, Response::Advice,
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 30} + std::chrono::hours{16})};
    SessionId work{
        add_talk(2, "ヤマダ Ken", Topic::Work, Response::Listen,
                 std::chrono::sys_days{std::chrono::year{2026} / 11 / 5} + std::chrono::hours{1})};

    SessionId add_talk(unsigned number, const char* name, Topic topic, Response response,
                       base::Moment started) {
        Partner partner;
        partner.id = base::make_id<PartnerId>(number);
        partner.name = name;
        notebook.partners[partner.id] = partner;
        Prep prep;
        prep.id = base::make_id<PrepId>(number);
        notebook.preps[prep.id] = prep;
        Session session;
        session.id = base::make_id<SessionId>(number);
        session.partner = partner.id;
        session.mine = prep.id;
        session.agenda = {{Author::Me, {topic, response, "", ""}, Outcome::Talked}};
        session.started = started;
        session.finished = started + std::chrono::minutes{20};
        notebook.sessions[session.id] = session;
        history.follow(notebook, session.id, kJapan);
        return session.id;
    }

    std::vector<RecordId> find(const RecordFilter& filter) {
        return find_records(history, notebook, filter);
    }
    // As the screen makes it of what is typed, but without the names of topics.
    std::vector<RecordId> search(std::initializer_list<const char*> words) {
        RecordFilter filter;
        for (const char* word : words) filter.words.push_back({base::folded(word), {}, {}});
        return find(filter);
    }
};

TEST_F(FindRecords, without_a_filter_finds_all_the_newest_first) {
    EXPECT_EQ(find({}), (std::vector<RecordId>{career, work}));
}

TEST_F(FindRecords, narrows_by_each_of_partner_topic_response_and_local_month) {
    EXPECT_EQ(find({.partner = base::make_id<PartnerId>(2)}), std::vector<RecordId>{work});
    EXPECT_EQ(find({.topic = Topic::Career}), std::vector<RecordId>{career});
    EXPECT_EQ(find({.response = Response::Listen}), std::vector<RecordId>{work});
    EXPECT_EQ(find({.month = std::chrono::year{2026} / 12}), std::vector<RecordId>{career});
    EXPECT_EQ(find({.month = std::chrono::year{2026} / 11}), std::vector<RecordId>{work});
    EXPECT_TRUE(find({.topic = Topic::Career, .response = Response::Listen}).empty());
}

TEST_F(FindRecords, looks_into_everything_that_was_written) {
    Session& session = notebook.sessions.at(work);
    session.notes = "申し送り";
    session.agenda[0].item.note = "夜勤の回数";
    Prep& prep = notebook.preps.at(*session.mine);
    prep.purpose = "見通しを持つ";
    prep.place = "面談室";
    Reflection& reflection = notebook.reflections[work];
    reflection.session = work;
    reflection.noticed = "焦っていた";
    reflection.step.text = "散歩する";
    session.promise.text = "勤務表を見直す";
    session.heard = Heard{.revision = 1, .feeling = {}, .word = "話せてよかった", .balance = {}};
    history.follow(notebook, work, kJapan);
    for (const char* word :
         {"申し送り", "夜勤", "見通し", "面談室", "焦って", "散歩", "勤務表", "よかった"}) {
        EXPECT_EQ(search({word}), std::vector<RecordId>{work}) << word;
    }
    EXPECT_TRUE(search({"会議室"}).empty());
}

TEST_F(FindRecords, takes_kana_width_and_case_alike_and_wants_every_word) {
    EXPECT_EQ(search({"やまだ"}), std::vector<RecordId>{work});
    EXPECT_EQ(search({"ＫＥＮ"}), std::vector<RecordId>{work});
    EXPECT_EQ(search({"ken", "ヤマダ"}), std::vector<RecordId>{work});
    EXPECT_TRUE(search({"ken", "田中"}).empty());
}

TEST_F(FindRecords, takes_a_word_for_the_topics_and_responses_it_names) {
    EXPECT_EQ(find({.words = {{"きゃりあ", {Topic::Career}, {}}}}), std::vector<RecordId>{career});
    EXPECT_EQ(find({.words = {{"聴いて", {}, {Response::Listen}}}}), std::vector<RecordId>{work});
}

TEST_F(FindRecords, finds_what_was_written_after_the_last_search_and_no_more_what_was_taken_out) {
    notebook.sessions.at(work).notes = "前の言葉";
    history.follow(notebook, work, kJapan);
    EXPECT_EQ(search({"前の言葉"}), std::vector<RecordId>{work});
    notebook.sessions.at(work).notes = "後の言葉";
    history.follow(notebook, work, kJapan);
    EXPECT_TRUE(search({"前の言葉"}).empty());
    EXPECT_EQ(search({"後の言葉"}), std::vector<RecordId>{work});
    notebook.preps.at(*notebook.sessions.at(work).mine).place = "屋上";
    history.follow(*notebook.sessions.at(work).mine);
    EXPECT_EQ(search({"屋上"}), std::vector<RecordId>{work});
    notebook.sessions.erase(work);
    history.follow(notebook, work, kJapan);
    EXPECT_TRUE(search({"屋上"}).empty());
}

// A meeting of 12 November, of two people.
struct FindMeetings : FindRecords {
    GroupId meeting = base::make_id<GroupId>(7);

    FindMeetings() {
        Group& group = notebook.groups[meeting];
        group.plan.id = meeting;
        group.plan.name = "夜の会";
        group.started =
            std::chrono::sys_days{std::chrono::year{2026} / 11 / 12} + std::chrono::hours{12};
        group.finished = *group.started + std::chrono::hours{1};
        Seat seat;
        seat.name = "クマール";
        seat.brings = "手作りの手順書";
        seat.insight = "沈黙も対話だった";
        seat.items = {{Topic::Policy, Response::Opinion, "配置の見直し", ""}};
        group.seats = {Seat{}, seat};
        history.follow(notebook, meeting, kJapan);
    }
};

TEST_F(FindMeetings, stand_among_the_talks_by_when_they_ended) {
    EXPECT_EQ(find({}), (std::vector<RecordId>{career, meeting, work}));
    EXPECT_EQ(find({.month = std::chrono::year{2026} / 11}),
              (std::vector<RecordId>{meeting, work}));
}

TEST_F(FindMeetings, are_found_by_everything_that_was_written) {
    for (const char* word : {"夜の会", "くまーる", "手順書", "沈黙", "配置"}) {
        EXPECT_EQ(search({word}), std::vector<RecordId>{meeting}) << word;
    }
    EXPECT_EQ(find({.topic = Topic::Policy}), std::vector<RecordId>{meeting});
    EXPECT_EQ(find({.response = Response::Opinion}), std::vector<RecordId>{meeting});
    EXPECT_EQ(find({.words = {{"方針", {Topic::Policy}, {}}}}), std::vector<RecordId>{meeting});
}

TEST_F(FindMeetings, are_of_no_partner) {
    EXPECT_EQ(find({.partner = base::make_id<PartnerId>(1)}), std::vector<RecordId>{career});
}

}  // namespace
