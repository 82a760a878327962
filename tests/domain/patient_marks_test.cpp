#include "domain/patient_marks.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace {

using namespace domain;

// What is marked as that kind; whatever else is marked fails the test.
std::vector<std::string> marked(PatientMark kind, std::string_view text,
                                const std::vector<std::string>& hospitals = {}) {
    std::vector<std::string> parts;
    for (const MarkedText& mark : patient_marks(text, hospitals)) {
        EXPECT_EQ(mark.mark, kind) << text;
        parts.emplace_back(text.substr(mark.begin, mark.end - mark.begin));
    }
    return parts;
}

using Parts = std::vector<std::string>;

void expect_nothing(std::initializer_list<const char*> texts) {
    for (const char* text : texts) EXPECT_TRUE(patient_marks(text, {}).empty()) << text;
}

TEST(PatientMarks, of_an_empty_text_are_none) {
    EXPECT_TRUE(patient_marks("", {}).empty());
    EXPECT_TRUE(patient_marks("", {"", "みどりの丘"}).empty());
}

TEST(PatientMarks, are_in_order_at_the_borders_of_characters_and_count_bytes) {
    const std::string text = "昨日、田中様が305号室で転倒。";
    const std::vector<MarkedText> expected{{9, 18, PatientMark::Name},
                                           {21, 30, PatientMark::RoomOrBed}};
    EXPECT_EQ(patient_marks(text, {}), expected);
}

TEST(PatientMarks, find_a_name_with_any_honorific_and_none_of_the_words_before) {
    EXPECT_EQ(marked(PatientMark::Name, "昨日田中さんと伊藤氏、高橋君、加藤殿、佐藤さま"),
              (Parts{"田中さん", "伊藤氏", "高橋君", "加藤殿", "佐藤さま"}));
    EXPECT_EQ(marked(PatientMark::Name, "山田 太郎様と山田ハナさん、夜勤のはなちゃん"),
              (Parts{"山田 太郎様", "山田ハナさん", "はなちゃん"}));
    EXPECT_EQ(marked(PatientMark::Name, "マリア・ガルシアさん、Ｓｍｉｔｈさん、氏名：山田花子"),
              (Parts{"マリア・ガルシアさん", "Ｓｍｉｔｈさん", "山田花子"}));
}

TEST(PatientMarks, find_names_that_look_like_roles) {
    EXPECT_EQ(
        marked(PatientMark::Name, "緒方さん、土屋さん、桐生さん、阿部さん、山科さん、小室さん")
            .size(),
        6U);
}

TEST(PatientMarks, find_a_name_after_an_english_title_but_no_colleague) {
    EXPECT_EQ(marked(PatientMark::Name, "Mr. Smith, Mrs Jones and Ms. O'Neill met Dr. Lee."),
              (Parts{"Mr. Smith", "Mrs Jones", "Ms. O'Neill"}));
    expect_nothing({"I miss Tokyo.", "MS patients", "Mr is a title", "Dr Lee helped me"});
}

TEST(PatientMarks, leave_people_without_a_name_alone) {
    expect_nothing(
        {"患者さん、看護師さん、お客様、皆さん、みなさん、皆様、お子さん、奥さん、お母さん",
         "娘さん、おばあさん、家族さん、利用者さん、先輩さん、新人さん、担当者様、ご家族様",
         "同様に多様な仕様で、この様な様子も様々、できる様になりたい",
         "赤ちゃん、彼氏、氏名、摂氏、たくさん、諸君、君たち、宮殿、沈殿",
         "ヘルパーさん、ケアマネさん、MSWさん、Aさん、○○様", "働くんですよ、最近ちゃんと寝ていない",
         "お疲れ様です、おかげさまで、お互い様、ごちそうさま"});
}

TEST(PatientMarks, find_an_age_only_together_with_illness_or_care) {
    EXPECT_EQ(marked(PatientMark::AgeWithIllness, "担当は82歳の女性、肺炎の方"),
              Parts{"82歳の女性、肺炎"});
    EXPECT_EQ(marked(PatientMark::AgeWithIllness, "心不全の８０代"), Parts{"心不全の８０代"});
    EXPECT_EQ(marked(PatientMark::AgeWithIllness, "an 82-year-old with pneumonia"),
              Parts{"82-year-old with pneumonia"});
    EXPECT_EQ(marked(PatientMark::AgeWithIllness, "78 y/o male, CHF"), Parts{"78 y/o male, CHF"});
    EXPECT_EQ(marked(PatientMark::AgeWithIllness, "8か月の男児"), Parts{"8か月の男児"});
    expect_nothing({"82歳です。肺炎", "20代の頃", "20代の患者さんが多い", "I am 45 years old."});
}

TEST(PatientMarks, leave_ages_of_oneself_and_of_colleagues_alone) {
    expect_nothing({"40歳までに認知症看護の認定を取りたい", "30代、がんばりたい",
                    "40代の看護師、肺炎の勉強会", "65歳以上の患者の退院支援", "3歳の娘が発熱した",
                    "a 38-year-old nurse with flu"});
}

TEST(PatientMarks, find_rooms_and_beds) {
    EXPECT_EQ(
        marked(PatientMark::RoomOrBed, "305号室、502のベッド、302-1ベッド、ベッド4、三〇五号室"),
        (Parts{"305号室", "502のベッド", "302-1ベッド", "ベッド4", "三〇五号室"}));
    EXPECT_EQ(marked(PatientMark::RoomOrBed, "Room 305, bed 4 and Bed 12B"),
              (Parts{"Room 305", "bed 4", "Bed 12B"}));
    expect_nothing(
        {"3号棟", "ベッドが3台、ベッド50床", "会議室3", "meeting room 2", "4人部屋", "国道305号"});
}

TEST(PatientMarks, find_whole_dates_however_they_are_written) {
    for (const char* date :
         {"1942年3月5日", "昭和17年3月5日", "S17.3.5", "2026/11/24", "1942-03-05", "3/5/1942",
          "March 5, 1942", "5th March 1942", "１９４２年３月５日", "昭和十七年三月五日"}) {
        EXPECT_EQ(marked(PatientMark::Date, date), Parts{date});
    }
    expect_nothing(
        {"2026年、11月、週3回、24/7", "v1.2.3", "17:30から18:00", "昭和23年法律第205号"});
}

TEST(PatientMarks, find_a_day_without_a_year_only_where_something_happened) {
    EXPECT_EQ(marked(PatientMark::Date, "11月24日（火）に入院"), Parts{"11月24日"});
    EXPECT_EQ(marked(PatientMark::Date, "転倒したのは11/3"), Parts{"11/3"});
    EXPECT_EQ(marked(PatientMark::Date, "She died on March 5."), Parts{"March 5"});
    expect_nothing(
        {"11月24日に1on1", "11月24日の入院支援研修", "12/24の夜勤", "On March 5 I start"});
}

TEST(PatientMarks, find_numbers_as_charts_have_them) {
    EXPECT_EQ(marked(PatientMark::Number, "ID 12345、MRN0012345、１２３４５６、患者番号:55-12034"),
              (Parts{"ID 12345", "MRN0012345", "１２３４５６", "患者番号:55-12034"}));
    EXPECT_EQ(marked(PatientMark::Number, "番号 345"), Parts{"番号 345"});
    expect_nothing({"12,000円、100000円、10000歩、フォロワー12345", "$12000, 25000 steps, 3.14159",
                    "https://example.com/123456789", "第12345号", "COVID-19, ISO 27001",
                    "2020-2024"});
}

TEST(PatientMarks, find_phone_numbers) {
    for (const char* phone : {"090-1234-5678", "03-1234-5678", "09012345678", "+81 90-1234-5678",
                              "(555) 123-4567", "0123(45)6789", "０９０ー１２３４ー５６７８"}) {
        EXPECT_EQ(marked(PatientMark::Phone, phone), Parts{phone});
    }
    EXPECT_EQ(marked(PatientMark::Phone, "call me at 555-0123"), Parts{"555-0123"});
}

TEST(PatientMarks, find_mail_addresses) {
    EXPECT_EQ(marked(PatientMark::Mail, "連絡先はa.b+c@mail.example.jp。"),
              Parts{"a.b+c@mail.example.jp"});
    EXPECT_EQ(marked(PatientMark::Mail, "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ"),
              Parts{"ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ"});
    expect_nothing({"@nurse_taro", "3 @ 5", "a@b"});
}

TEST(PatientMarks, find_where_someone_lives) {
    for (const char* address :
         {"〒123-4567", "東京都新宿区西新宿2-8-1", "横浜市中区本町3丁目", "大手町1丁目1番1号",
          "札幌市北区北8条西5丁目", "京都市中京区寺町通御池上る", "12 Elm Street", "青葉荘102号室",
          "2-8-1 Nishi-Shinjuku, Shinjuku-ku"}) {
        EXPECT_EQ(marked(PatientMark::Address, address), Parts{address});
    }
    expect_nothing(
        {"東京都の看護師、横浜市で働いている", "市民病院で2-3年", "区役所で2-3人", "4-2-1の資料"});
}

TEST(PatientMarks, find_listed_hospitals_in_any_width_case_and_kana) {
    const std::vector<std::string> listed{"ひまわり記念", "Ｓｔ Luke", " "};
    EXPECT_EQ(marked(PatientMark::Hospital, "ヒマワリ記念の外来", listed), Parts{"ヒマワリ記念"});
    EXPECT_EQ(marked(PatientMark::Hospital, "ﾋﾏﾜﾘ記念病院", listed), Parts{"ﾋﾏﾜﾘ記念病院"});
    EXPECT_EQ(marked(PatientMark::Hospital, "at st luke", listed), Parts{"st luke"});
    EXPECT_TRUE(marked(PatientMark::Hospital, "first lukewarm", listed).empty());
}

TEST(PatientMarks, find_other_hospitals_only_by_a_name_of_their_own) {
    EXPECT_EQ(marked(PatientMark::Hospital, "新宿中央病院、佐藤クリニック、虎の門病院、さくら医院")
                  .size(),
              4U);
    EXPECT_EQ(marked(PatientMark::Hospital, "Mayo Clinic and St. Mary's Hospital").size(), 2U);
    expect_nothing({"大学病院、総合病院、他の病院、転職先の病院、精神科病院、病院",
                    "昨日病院で、今の病院、いい病院", "A病院、K大学病院",
                    "a university hospital, Children's Hospital, Our Clinic"});
}

TEST(PatientMarks, keep_the_rest_of_what_overlaps) {
    const std::string text = "みどりの丘クリニック田中様";
    const auto marks = patient_marks(text, {"みどりの丘クリニック田"});
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].mark, PatientMark::Hospital);
    EXPECT_EQ(marks[0].end, marks[1].begin);
    EXPECT_EQ(marks[1].mark, PatientMark::Name);
    EXPECT_EQ(marks[1].end, text.size());
}

TEST(PatientMarks, survive_bytes_that_are_no_text) {
    EXPECT_EQ(marked(PatientMark::Name, "\xFF\xE3\x81 田中様\xE3"), Parts{"田中様"});
}

TEST(PatientMarks, find_the_one_name_in_two_thousand_characters) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "夜勤明けで休みました";
    text.insert(3000, "、田中さん、");
    EXPECT_EQ(marked(PatientMark::Name, text), Parts{"田中さん"});
}

}  // namespace
