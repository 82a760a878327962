// Words that stand before さん, 様 and the like and are nobody's name, and the few names that look
// like them. A nurse who is warned of 患者さん stops reading.
#pragma once

#include "domain/patient/words.h"

namespace domain::patient {

// The end of what stands before the honorific: roles, kin, trades, and what is not a person.
inline constexpr Words kNobodysName[] = {
    // who they are to the ward
    Words{R"(
    者 家族 親族 遺族 身内 本人 病人 老人 年寄り 入居 常連 妊婦 産婦 褥婦 母子 方々
)"},
    // colleagues
    Words{R"(
    師 員 医 養士 法士 護士 祉士 生士 技士 理士 育士 命士 工士 練士 力士 防士 書士 労士 計士 弁士
    先輩 後輩 新人 同期 同僚 仲間 上司 部下 主任 師長 婦長 院長 部長 課長 係長 室長 所長 科長 局長
    会長 社長 店長 班長 隊長 校長 次長 副長 園長 設長 長老 代表 理事 幹事 秘書 事務 看護婦 学生
    実習生 研修生 先生 生徒 相方 相棒 同級生 受付 夜勤 日勤 担当 派遣 助手 職 清掃 後任 前任 訪看
    救急 総務 人事 経理 部署 病院 薬局 包括 施設 病棟 外来 製薬 事課 養課 査課 務課 行政 警察 役所
    保健所 消防
)"},
    // kin and friends
    Words{R"(
    奥 娘 息子 嫁 婿 孫 母 父 兄 姉 弟 妹 旦那 主人 彼氏 両親 母親 父親 友達 友人 知人 恋人 彼女
    双子 長男 次男 三男 長女 次女 三女 女子 男子 弟子 王子 末っ子 一人っ子 小僧 女房
)"},
    // trades and everyone else
    Words{R"(
    皆 客 大家 隣人 住人 近所 職人 商人 社会人 国人 本人 芸人 大人 名人 達人 美人 別嬪 素人 玄人
    理人 世話人 案内人 保証人 屋 女将 板前 大工 棟梁 農家 作家 画家 門家 取引先 先方 企業 会社
    銀行 工房 編集 監督 選手 女優 俳優 芸能 運営 主催 相手 自分 名無し 匿名 保育園 幼稚園 版社
    聞社 婆 爺 名前 名字 苗字 年下 年上 正直 各位
)"},
};

// Names that end like one of those.
inline constexpr Words kNamesLikeThose{R"(
    土屋 古屋 守屋 関屋 新屋 大屋 玉屋 金屋 板屋 粟屋 長屋 塩屋 泉屋 染屋 鍋屋 仲屋 薬師 秩父
)"};

// The whole of what stands before, and only then.
inline constexpr Words kNobodysWholeName{R"(
    子 方 女 男 彼 人 夫 妻 親 隣 赤 坊 中 外 前 後 次 今 局 課 係 犬 猫 君 僕 俺 私 誰 某 他 上
    下 隊 組 店 社 団 嬢 若 姫 文 王 何 神 仏 鬼 別 毎 朝 昼 夜 既 一人 二人 三人 昨日 今日 明日
    最近 毎日 相撲
)"};

// Words that end with the honorific itself, or with its first letter.
inline constexpr Words kOtherWords{R"(
    世間様 他人様 人様 先祖様 お日様 お月様 天道様 同様 多様 仕様 模様 異様 有様 王様 神様 仏様
    姫様 殿様 若様 一様 左様 無様 図様 紋様 逆様 各様 上様 貴様 外様 今様 唐様 神さま 王さま 陰様
    蔭様 疲れ様 互い様 苦労様 世話様 馳走様 待ち遠様 愁傷様 生き様 死に様 有り様 陰さま 蔭さま
    苦労さま 馳走さま 世話さま 愁傷さま 苦労さん 彼氏 摂氏 華氏 某氏 同氏 両氏 諸氏 源氏 各氏 諸君
    主君 暴君 名君 細君 貴君 幼君 宮殿 神殿 御殿 本殿 貴殿 沈殿 拝殿 仏殿 寝殿 湯殿 社殿 正殿
    赤ちゃん 坊ちゃん
)"};

// In katakana, at the end of what stands before.
inline constexpr Words kNobodysKatakana{R"(
    ヘルパー ドクター ナース ケアマネ マネ マネージャー マネジャー リーダー スタッフ メーカー
    ワーカー パパ ママ マスター クライアント ライター デザイナー クリエイター クリエーター
    カメラマン フォロワー インフルエンサー サラリーマン オーナー トレーナー カウンセラー ユーザー
    ドライバー メンバー メンター メンティー パートナー プリセプター プリセプティ アソシエイト
    パート バイト ボランティア リハ リハビリ オペ ニュース ベビー ワン ニャン ネコ イヌ オジ オバ
    オジイ オバア バア ジイ オッ クラーク ゲスト コーチ サポーター エンジニア ディレクター
    プロデューサー コンサル エステティシャン ファーマシスト ケアラー ケアワーカー
    ソーシャルワーカー サービス ステーション クリニック センター チーム グループ ホーム フロア
    リスナー ブロガー ユーチューバー モデル アイドル シェフ アドバイザー ファシリテーター ホスト
    オーガナイザー プレゼンター セラピスト トップ ベテラン ルーキー ギャル シングルマザー マザー
    ファン ペア ペット バディ エルダー チューター エージェント レジデント インターン ベビ
    スポンサー ハローワーク
)"};

// In hiragana, the whole of what stands before.
inline constexpr Words kNobodysHiragana{R"(
    ありがとう おはよう みな みんな おく おじ おば おじい おばあ おかあ おとう おにい おねえ おっ
    じい ばあ かあ とう にい ねえ むすめ むすこ おこ おまご およめ おきゃく きゃく かんじゃ かぞく
    ごかぞく おいしゃ せんぱい おまわり おてつだい だんな おひとり おふたり ごくろう おつかれ
    おたがい おかげ ごちそう おあいこ おたく わん にゃん あか ぼっ ぼう しろうと なに どちら
    こちら そちら ひと おとなり ごほんにん ごしゅじん おじょう ほん うさぎ ぞう くま いぬ ねこ
    とり こぶた おや おやご ここ
)"};

// The end of what stands before in hiragana: たくさん, and words of work.
inline constexpr Words kNobodysHiraganaEnd{R"(
    たく かんじゃ きゃく かぞく おかあ おとう おばあ おじい おねえ おにい みんな せんせい むすめ
    むすこ しゃ がんばりや みなみな いっぱい だくだく
)"};

// What a run of kanji may begin with that is not yet the name.
inline constexpr Words kBeforeNames{R"(
    号室 病室 個室 病棟 担当 昨日 今日 本日 先日 今朝 昨夜 昨晩 今夜 先週 今週 先月 今月 翌日 前回
    今回 新規 入院 退院 転倒 受持 患者 利用者 入居者 主治医 毎日 毎朝 夜勤中 日勤中 夜中 朝方 夕方
    午前 午後 最近 結局 実際 歳 女性 男性 現在 術後 透析中 氏名 宛先
)"};

}  // namespace domain::patient
