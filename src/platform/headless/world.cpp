#include "platform/headless/world.h"

#include <utility>

#include "app/backup_actions.h"
#include "app/language_actions.h"
#include "app/link_actions.h"
#include "app/lock_actions.h"
#include "app/route_actions.h"
#include "app/share_actions.h"
#include "platform/headless/backup.h"
#include "platform/headless/capsule.h"
#include "platform/headless/words_files.h"

namespace platform::headless {
namespace {

// splitmix64: every seed gives another device.
std::uint64_t next_bits(std::uint64_t& seed) {
    seed += 0x9e3779b97f4a7c15;
    std::uint64_t bits = seed;
    bits = (bits ^ bits >> 30) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ bits >> 27) * 0x94d049bb133111eb;
    return bits ^ bits >> 31;
}

struct CarryOut {
    World& world;

    void operator()(const app::LoadRecords&) const { world.store.load(); }
    void operator()(const app::WriteRecords& write) const { world.store.write(write); }
    void operator()(const app::RenewStore& renew) const { world.store.renew(renew); }
    void operator()(const app::EraseAll& erase) const { world.store.erase(erase.ticket); }
    void operator()(const app::TakeRole&) const {
        if (!world.takes_role) return;
        world.store.reader = false;
        world.answers.emplace_back(app::RoleGiven{app::Role::Writer});
    }
    void operator()(const app::AskToPersist&) const { world.asked_to_persist = true; }
    void operator()(const app::SealLink& seal) const { world.to_seal.push_back(seal); }
    void operator()(const app::UnsealLink& link) const {
        if (const auto backup = backup_in(link.text, link.locks))
            world.answers.emplace_back(*backup);
        else
            world.answers.emplace_back(unseal(link.text, link.locks));
    }
    void operator()(const app::ShareText& share) const {
        world.shared.push_back(share);
        world.answers.emplace_back(app::ShareAnswered{world.share_answer});
    }
    void operator()(const app::CopyText& copy) const {
        world.copied.push_back(copy.text);
        world.answers.emplace_back(app::ShareAnswered{world.copy_answer});
    }
    void operator()(const app::ShowPlace& show) const { world.place = show; }
    void operator()(const app::WakeAfter& wake) const { world.wake_at = world.now + wake.pause; }
    void operator()(const app::LetSleep&) const { world.wake_at.reset(); }
    void operator()(const app::RingBell& ring) const { world.rung.push_back(ring); }
    void operator()(const app::KeepScreenLit&) const { world.screen_lit = true; }
    void operator()(const app::LetScreenDim&) const { world.screen_lit = false; }
    void operator()(const app::SaveFile& save) const {
        world.files.push_back(save);
        world.answers.emplace_back(app::ShareAnswered{app::Notice::FileSaved});
    }
    void operator()(const app::SaveBackup& save) const {
        world.backups.push_back(save);
        world.answers.emplace_back(app::BackupSaved{});
    }
    void operator()(const app::SavePicture& save) const {
        world.pictures.push_back(save);
        world.answers.emplace_back(app::ShareAnswered{app::Notice::FileSaved});
    }
    void operator()(const app::FetchWords& fetch) const {
        if (world.words_late) return;
        world.answers.emplace_back(
            app::WordsCame{fetch.language, world.words_come && learn_words(fetch.language)});
    }
    void operator()(const app::PickWords&) const {
        world.answers.emplace_back(app::WordsPicked{world.key_words});
    }
    void operator()(const app::PrintSheet& print) const { world.printed.push_back(print); }
    void operator()(const app::OpenFile&) const {
        world.answers.emplace_back(app::LinkArrived{world.file});
    }
    void operator()(const app::TakeOverUpdate&) const { world.took_over_update = true; }
    void operator()(const app::FetchLicences&) const {
        world.answers.emplace_back(app::LicencesRead{world.licences});
    }
};

}  // namespace

app::Env World::env() {
    return {.now = now, .zone = zone, .random = [this] { return next_bits(seed); }};
}

std::optional<app::Action> World::next_answer() {
    if (auto answer = store.next_answer()) return answer;
    if (sealing && !to_seal.empty()) {
        const app::SealLink link = std::move(to_seal.front());
        to_seal.pop_front();
        return app::LinkSealed{link.ticket, seal(link.document, link.lock, ++sealed)};
    }
    if (answers.empty()) return std::nullopt;
    const app::Action answer = std::move(answers.front());
    answers.pop_front();
    return answer;
}

void World::forget_what_waits() {
    store.forget_what_waits();
    to_seal.clear();
    answers.clear();
    wake_at.reset();
    place = {};
}

void carry_out(World& world, const app::Effect& effect) {
    world.asked.push_back(effect);
    std::visit(CarryOut{world}, effect);
}

}  // namespace platform::headless
