// Words of illness and of care, which together with an age or a day point at a patient.
#pragma once

#include "domain/patient/words.h"

namespace domain::patient {

inline constexpr Words kIllnessAndCare{R"(
    誤嚥 心不全 腎不全 肝不全 呼吸不全 梗塞 脳出血 脳卒中 くも膜下 出血 がん 癌 ガン 腫瘍 白血病
    リンパ腫 肉腫 転移 糖尿病 高血圧 低血糖 認知症 アルツハイマー レビー 骨折 ヘルニア 喘息 copd
    透析 肝硬変 肝炎 腸炎 膵炎 胆石 胆嚢 虫垂炎 胃潰瘍 潰瘍 イレウス 腸閉塞 敗血症 感染 結核
    コロナ インフル ノロ 帯状疱疹 疥癬 mrsa 褥瘡 褥創 せん妄 うつ病 うつ状態 うつ症状 抑うつ 鬱
    統合失調 双極 適応障害 摂食障害 依存症 自殺 自傷 希死 パーキンソン als てんかん 痙攣 けいれん
    麻痺 失語 胃ろう 胃瘻 気管切開 人工呼吸 カテーテル ストーマ 狭心症 不整脈 心房細動 動脈瘤
    弁膜症 ペースメーカ 心停止 心肺停止 貧血 リウマチ 膠原病 sle ネフローゼ 尿路感染 前立腺 水頭症
    髄膜炎 脊髄 難病 妊娠 流産 早産 帝王切開 切迫 分娩 発熱 高熱 嘔吐 下痢 下血 吐血 血尿 疼痛
    腹痛 胸痛 呼吸苦 呼吸困難 意識障害 意識消失 意識レベル 意識不明 意識がな 意識を失 脱水 熱中症
    アレルギー アナフィラキシー 末期 ターミナル 終末期 余命 看取 緩和 術後 手術 オペ 化学療法
    抗がん剤 放射線 インスリン 内服 服用 服薬 処方 点滴 麻薬 モルヒネ 酸素 入院 退院 転院 入所
    搬送 転倒 転落 急変 死亡 亡くな 逝去 永眠 ステルベ 要介護 要支援 寝たきり 徘徊 既往 診断 介助
    入浴 清拭 排泄 おむつ オムツ 吸引 体位変換 移乗 胃管 ドレーン 尿道 黄疸 独居 病 炎 症 腫
    症候群 疾患 病状 病名 障害 pneumonia heart_failure chf stroke infarction cancer tumor tumour
    leukemia leukaemia lymphoma diabetes diabetic dementia alzheimer alzheimer's parkinson
    parkinson's fracture fractured asthma sepsis covid influenza flu infection uti delirium
    depression schizophrenia bipolar seizure epilepsy dialysis renal_failure kidney cirrhosis
    hepatitis pressure_ulcer pressure_sore hypertension arrhythmia atrial_fibrillation mi cva tia
    ckd hiv bleeding hemorrhage haemorrhage pregnant miscarriage metastatic metastasis terminal
    palliative hospice end-stage admitted admission discharged surgery post-op postoperative chemo
    chemotherapy insulin fall fell overdose suicidal suicide died passed_away death diagnosed
    hypoglycemia fever chest_pain shortness_of_breath vomiting aspiration aspirated dehydration
    anemia paralysis hip_replacement appendicitis pancreatitis gallstones
)"};

// These tell of a patient beside an age in years, but not beside a decade: 20代の患者さん.
inline constexpr Words kPatients{R"(
    患者 利用者 入居者 入所者 妊婦 産婦 受け持ち 受持ち patient resident inpatient outpatient
)"};

// What happens to a patient on a day.
inline constexpr Words kEvents{R"(
    入院 退院 転院 入所 退所 入棟 転棟 転科 手術 オペ 転倒 転落 倒れ 受診 来院 来局 息を引き取
    死亡 亡くな 逝去 永眠 ステルベ 急変 搬送 発症 出産し 分娩 生まれ 透析導入 抜管 挿管 骨折 看取
    術後 再入院 受傷 誤薬 誤嚥 初診 admitted readmitted admission discharged discharge surgery
    operation operated fell died passed_away death transferred born birth dob intubated delivered
    collapsed lost_a_patient gave_birth arrested
)"};

}  // namespace domain::patient
