// What stands before 病院 and the like without telling which one it is.
#pragma once

#include "domain/patient/words.h"

namespace domain::patient {

inline constexpr Words kHospitals{R"(
    病院 クリニック 医院 診療所 医療センター 療養所 訪問看護ステーション
)"};

inline constexpr Words kAnyHospital[] = {
    // kinds
    Words{R"(
    大学 総合 精神科 精神 専門 地域 中核 基幹 拠点 急性期 慢性期 療養 療養型 型 回復期 リハビリ
    リハビリテーション リハ 民間 公立 国立 市立 県立 都立 府立 町立 私立 公的 一般 個人 救急 救命
    高度 こども 子ども 小児 科 産婦人 産 婦人 眼 皮膚 整形外 整形 外 内 歯 耳鼻 耳鼻咽喉 心療内
    脳神経 脳外 泌尿器 循環器 消化器 呼吸器 腎 透析 肛門 がん 動物 美容 在宅 訪問 ケアミックス
    二次 三次 一次 指定 特定機能 災害 労災 赤十字 日赤 市民 県民 町民 中央 厚生 協同 企業 軍 野戦
    緩和ケア ホスピス 認知症 産科 夜間 休日 メンタル スキン レディース デンタル ペイン アイ
    リウマチ オンライン モデル マグネット マンモス スマート ブラック ホワイト 駅前 デジタル 有床
    無床 大規模 中規模 小規模 中小 大手 大 小 中 多 複数 有名 巨大 附属 付属 付設 教育 研修
    臨床研修 協力 母体 第一線 高齢者 老人 僻地 へき地 離島 単科 混合 外資 ワンマン 家族経営 経営
    院長 研究 診療 総合診療
)"},
    // which of those one knows
    Words{R"(
    転職先 就職先 勤務先 実習先 紹介先 紹介元 転院先 転院元 入院先 搬送先 異動先 出向先 派遣先
    応募先 内定先 見学先 希望 希望先 志望 候補 前 元 別 同 当 自 新 旧 近隣 近所 近く 近 隣 提携
    連携 関連 系列 グループ 法人 受入 受診 通院 他 他の 各 全 全国 複数の 田舎 都会 都市部 地方
    市中 市内 県内 都内 町 街 村 島 同じ 本 某 実家 地元 出身 以前 現 次 今 昔 何 両 性 元々 初 先
    後方 前方 支援 後方支援 登録
)"},
    // when, how and who
    Words{R"(
    昨日 今日 明日 今朝 毎日 毎週 毎月 先週 来週 先月 来月 今月 今週 午前 午後 夜 朝 昼 翌日 翌朝
    当日 後日 最近 現在 将来 今後 今回 前回 次回 一度 何度 結局 全部 普段 日中 平日 時間 早朝 深夜
    夕方 年前 年間 年 月 日 回 自分 家族 患者 看護師 医師 薬剤師 職員 上司 会社 学校 施設 薬局
    仕事 ほぼ 全員 一応 実際 基本的 結果 場合 必要 直接 大抵 大体 勤務 就職 転職 実習
)"},
};

// Names in hiragana that hospitals like; other hiragana before 病院 is most often not a name.
inline constexpr Words kHiraganaNames{R"(
    さくら ひまわり あおぞら みどり ひかり すみれ たんぽぽ わかば あおば のぞみ つばさ けやき
    かえで もみじ ゆり こころ いずみ しらかば あさひ ひばり にじ そよかぜ やすらぎ すずらん
    あさがお こすもす つくし つばき なでしこ はなみずき ふじ ほほえみ えがお まごころ きぼう
    ゆうあい めぐみ ひだまり はなみ あかね こもれび たいよう おひさま わかくさ なのはな はまなす
    みなと はるかぜ あすなろ くすのき いちょう ひいらぎ つつじ あじさい れんげ ふれあい いこい
    みらい
)"};

// One letter that is a name by itself, or the end of one like みどりの丘.
inline constexpr Words kOneLetterNames{
    "丘 森 杜 里 泉 木 郷 海 風 空 花 家 樹 原 橋 門 林 辻 谷 岡 堀 菅 星 関"};

inline constexpr Words kEnglishHospitals{R"(
    hospital clinic medical_center medical_centre health_center
)"};
inline constexpr Words kAnyEnglishHospital{R"(
    the a an my our your his her their this that general university community children's city
    regional teaching public private local national district county rural urban acute psychiatric
    rehabilitation rehab memorial mental health eye dental pain fertility women's state federal in
    at from to of and medical day animal each every another any some big small new old central
    outpatient free walk-in skin japanese japan is was when if before after maternity what which
    no field training red cross
)"};

}  // namespace domain::patient
