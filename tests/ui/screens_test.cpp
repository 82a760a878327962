// What must be true of every screen, whatever is on it.
#include "app/screens.h"

#include <set>

#include "ui/gallery.h"

namespace {

using namespace person;

using EveryScreen = InBothLanguages;
IN_BOTH_LANGUAGES(EveryScreen);

constexpr ui::LayerName kLayers[] = {ui::LayerName::Page, ui::LayerName::Bar, ui::LayerName::Tabs};

bool is_control(ui::NodeRole role) {
    return role >= ui::NodeRole::Button && !ui::is_container(role);
}

bool is_field(ui::NodeRole role) {
    return role == ui::NodeRole::TextField || role == ui::NodeRole::TextArea ||
           role == ui::NodeRole::DateField || role == ui::NodeRole::TimeField;
}

void walk(Language language, const std::function<void(const std::string&, Person&)>& look) {
    Person sato(1, language);
    sato.open();
    walk_through_all_screens(sato, look);
}

TEST_P(EveryScreen, is_in_the_gallery) {
    std::set<app::Screen> seen;
    walk(GetParam(),
         [&](const std::string&, Person& person) { seen.insert(person.state().route().screen); });
    EXPECT_EQ(seen.size(), app::kScreens);
}

TEST_P(EveryScreen, gives_each_node_an_id_of_its_own) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        for (const ui::LayerName name : kLayers) {
            std::set<std::string> ids;
            for (const ui::Node& node : person.view().layer(name).nodes) {
                EXPECT_FALSE(node.id.empty()) << screen << ": " << node.name;
                EXPECT_TRUE(ids.insert(node.id).second) << screen << ": " << node.id;
            }
        }
    });
}

TEST_P(EveryScreen, gives_each_control_a_name_that_can_be_spoken) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        for (const ui::LayerName name : kLayers) {
            for (const ui::Node& node : person.view().layer(name).nodes) {
                if (is_control(node.role)) {
                    EXPECT_FALSE(node.name.empty()) << screen << ": " << node.id;
                }
                for (const std::string& text : {node.name, node.hint}) {
                    EXPECT_EQ(text.find("\u200b"), text.npos) << screen << ": " << text;
                    EXPECT_EQ(text.find('{'), text.npos) << screen << ": " << text;
                }
            }
        }
    });
}

TEST_P(EveryScreen, gives_each_group_of_choices_and_each_field_its_label) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        for (const ui::LayerName name : kLayers) {
            std::set<std::string> labelled;
            for (const ui::Node& node : person.view().layer(name).nodes) {
                if (node.role == ui::NodeRole::Label) labelled.insert(node.target);
                if (is_field(node.role)) {
                    EXPECT_TRUE(labelled.contains(node.id)) << screen << ": " << node.id;
                }
                if (node.role == ui::NodeRole::RadioGroup || node.role == ui::NodeRole::Region ||
                    node.role == ui::NodeRole::Navigation) {
                    EXPECT_FALSE(node.name.empty()) << screen << ": " << node.id;
                }
            }
        }
    });
}

TEST_P(EveryScreen, puts_each_radio_in_a_group_with_at_most_one_chosen) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        for (const ui::LayerName name : kLayers) {
            int group = -1;
            int chosen = 0;
            for (const ui::Node& node : person.view().layer(name).nodes) {
                if (group >= 0 && node.depth <= group) group = -1;
                if (node.role == ui::NodeRole::RadioGroup) group = node.depth, chosen = 0;
                if (node.role != ui::NodeRole::Radio) continue;
                EXPECT_GE(group, 0) << screen << ": " << node.name;
                chosen += node.checked ? 1 : 0;
                EXPECT_LE(chosen, 1) << screen << ": " << node.name;
            }
        }
    });
}

TEST_P(EveryScreen, has_one_title_and_headings_that_skip_no_level) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        EXPECT_NE(person.title(), "") << screen << person.screen();
        int level = 0;
        for (const ui::Node* heading : person.nodes(Heading)) {
            EXPECT_LE(heading->level, level + 1) << screen << ": " << heading->name;
            level = heading->level;
        }
    });
}

TEST_P(EveryScreen, has_a_way_back_or_the_tabs) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        if (person.state().recovery) return;  // until that is answered there is no other place
        if (app::is_tab(person.state().route().screen)) {
            EXPECT_EQ(person.view().layer(ui::LayerName::Tabs).nodes.size(), 6U) << screen;
            EXPECT_FALSE(person.has(Button, person.say(Text::Back))) << screen;
        } else {
            EXPECT_FALSE(person.node(Button, person.say(Text::Back)).disabled) << screen;
            EXPECT_EQ(person.view().layer(ui::LayerName::Tabs).height, 0) << screen;
        }
    });
}

// 44 px for a thumb; and nothing outside its layer or on top of another control.
TEST_P(EveryScreen, gives_each_control_room_enough) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        for (const ui::LayerName name : kLayers) {
            const ui::Layer& layer = person.view().layer(name);
            std::vector<const ui::Node*> placed;
            for (const ui::Node& node : layer.nodes) {
                if (!is_control(node.role)) continue;
                const ui::Rect& rect = node.rect;
                EXPECT_GE(rect.height, ui::kTarget) << screen << ": " << node.name;
                EXPECT_GE(rect.width, ui::kTarget) << screen << ": " << node.name;
                EXPECT_GE(rect.x, 0) << screen << ": " << node.name;
                EXPECT_LE(rect.right(), person.around.width) << screen << ": " << node.name;
                EXPECT_LE(rect.bottom(), layer.height) << screen << ": " << node.name;
                for (const ui::Node* other : placed) {
                    const bool apart = rect.x >= other->rect.right() - 0.5f ||
                                       other->rect.x >= rect.right() - 0.5f ||
                                       rect.y >= other->rect.bottom() - 0.5f ||
                                       other->rect.y >= rect.bottom() - 0.5f;
                    EXPECT_TRUE(apart) << screen << ": " << node.name << " on " << other->name;
                }
                placed.push_back(&node);
            }
        }
    });
}

TEST_P(EveryScreen, comes_to_rest_and_then_asks_for_nothing) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        const std::size_t asked = person.world.asked.size();
        person.frame();
        EXPECT_FALSE(person.view().moving()) << screen;
        EXPECT_EQ(person.world.asked.size(), asked) << screen;
    });
}

TEST_P(EveryScreen, draws_the_same_again_when_nothing_happens) {
    walk(GetParam(), [](const std::string& screen, Person& person) {
        const std::string before = person.screen();
        person.frame();
        EXPECT_EQ(person.screen(), before) << screen;
    });
}

}  // namespace
