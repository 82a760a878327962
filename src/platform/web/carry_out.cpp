#include "platform/web/carry_out.h"

#include "platform/web/host.h"

namespace platform::web {
namespace {

// A line of 0 and 1 for each row; empty for none.
std::string rows_of(const std::optional<codec::QrCode>& code) {
    std::string rows;
    if (!code) return rows;
    for (int y = 0; y < code->side(); ++y) {
        if (y > 0) rows += '\n';
        for (int x = 0; x < code->side(); ++x) rows += code->dark(x, y) ? '1' : '0';
    }
    return rows;
}

struct Browser {
    void operator()(const app::LoadRecords&) const { js_store_load(); }
    void operator()(const app::WriteRecords& write) const {
        for (const codec::StoredRecord& record : write.records) {
            js_store_put(record.key.c_str(), record.text.c_str());
        }
        for (const std::string& key : write.erased) js_store_remove(key.c_str());
        js_store_commit(write.ticket);
    }
    void operator()(const app::RenewStore& renew) const {
        for (const codec::StoredRecord& record : renew.records) {
            js_store_put(record.key.c_str(), record.text.c_str());
        }
        js_store_renew(renew.ticket);
    }
    void operator()(const app::EraseAll& erase) const { js_store_erase(erase.ticket); }
    void operator()(const app::TakeRole&) const { js_store_take(); }
    void operator()(const app::AskToPersist&) const { js_store_persist(); }
    void operator()(const app::SealLink& seal) const {
        const domain::Lock lock = seal.lock.value_or(domain::Lock{});
        js_capsule_seal(seal.ticket, seal.document.data(), static_cast<int>(seal.document.size()),
                        seal.lock ? static_cast<int>(lock.kind) : -1, lock.secret.c_str(),
                        lock.salt.c_str());
    }
    void operator()(const app::UnsealLink& unseal) const {
        for (const domain::Lock& lock : unseal.locks) {
            js_capsule_lock(lock.kind, lock.secret.c_str(), lock.salt.c_str());
        }
        js_capsule_open(unseal.text.c_str());
    }
    void operator()(const app::FetchWords& fetch) const {
        js_words_fetch(std::string(base::kLanguageNames.name(fetch.language)).c_str());
    }
    void operator()(const app::PickWords& pick) const {
        js_words_pick(std::string(base::kLanguageNames.name(pick.language)).c_str());
    }
    void operator()(const app::PrintSheet& print) const {
        js_print(print.title.c_str(), print.text.c_str(), rows_of(print.qr).c_str(), print.paper);
    }
    void operator()(const app::OpenFile&) const { js_file_open(); }
    void operator()(const app::ShareText& share) const {
        js_share(share.title.c_str(), share.text.c_str(), share.url.c_str());
    }
    void operator()(const app::CopyText& copy) const { js_copy(copy.text.c_str()); }
    void operator()(const app::ShowPlace& show) const {
        js_place(show.steps.c_str(), show.address.c_str());
    }
    void operator()(const app::WakeAfter& wake) const {
        js_wake_after(static_cast<double>(wake.pause.count()));
    }
    void operator()(const app::LetSleep&) const { js_let_sleep(); }
    void operator()(const app::RingBell& ring) const {
        js_bell(ring.bell == domain::Bell::Sound ? 1 : 0);
    }
    void operator()(const app::KeepScreenLit&) const { js_screen_keep(); }
    void operator()(const app::LetScreenDim&) const { js_screen_let(); }
    void operator()(const app::SaveFile& save) const {
        js_file_save(save.name.c_str(), save.type.c_str(), save.text.c_str());
    }
    void operator()(const app::SaveBackup& save) const {
        for (const codec::StoredRecord& record : save.records) {
            js_store_put(record.key.c_str(), record.text.c_str());
        }
        js_backup_save(save.name.c_str(), save.about.c_str(), save.words.c_str());
    }
    void operator()(const app::SavePicture& save) const {
        for (const app::CardLine& line : save.lines) {
            js_picture_line(line.text.c_str(), line.look);
        }
        js_picture_save(save.name.c_str(), save.shape);
    }
    void operator()(const app::TakeOverUpdate&) const { js_update_accept(); }
    void operator()(const app::FetchLicences&) const { js_licences_fetch(); }
};

}  // namespace

void carry_out(const app::Effect& effect) { std::visit(Browser{}, effect); }

}  // namespace platform::web
