#include "ui/frame/motion.h"

#include <gtest/gtest.h>

namespace {

using ui::Motion;

constexpr float kFrame = 1.0f / 60;

TEST(Motion, what_is_new_is_there_at_once) {
    Motion motion;
    motion.begin(kFrame, false);
    EXPECT_FLOAT_EQ(motion.ease("a", 1), 1);
    EXPECT_FALSE(motion.moving());
}

TEST(Motion, a_changed_value_eases_and_comes_to_rest_within_half_a_second) {
    Motion motion;
    motion.begin(kFrame, false);
    motion.ease("a", 0);
    motion.begin(kFrame, false);
    float before = motion.ease("a", 1);
    EXPECT_GT(before, 0);
    EXPECT_LT(before, 1);
    EXPECT_TRUE(motion.moving());
    int frames = 1;
    for (; motion.moving() && frames < 100; ++frames) {
        motion.begin(kFrame, false);
        const float now = motion.ease("a", 1);
        EXPECT_GE(now, before);
        before = now;
    }
    EXPECT_FLOAT_EQ(before, 1);
    EXPECT_LE(frames, 30);
}

TEST(Motion, with_reduced_motion_everything_is_there_at_once) {
    Motion motion;
    motion.begin(kFrame, true);
    motion.ease("a", 0);
    motion.begin(kFrame, true);
    EXPECT_FLOAT_EQ(motion.ease("a", 1), 1);
    EXPECT_FALSE(motion.moving());
}

TEST(Motion, the_first_frame_after_a_long_rest_does_not_jump) {
    Motion motion;
    motion.begin(kFrame, false);
    motion.ease("a", 0);
    motion.begin(3600, false);
    EXPECT_LT(motion.ease("a", 1), 0.7f);
}

TEST(Motion, a_frame_without_time_still_moves_on) {
    Motion motion;
    motion.begin(kFrame, false);
    motion.ease("a", 0);
    motion.begin(0, false);
    EXPECT_GT(motion.ease("a", 1), 0);
}

TEST(Motion, what_is_not_on_the_screen_does_not_keep_the_app_awake) {
    Motion motion;
    motion.begin(kFrame, false);
    motion.ease("a", 0);
    motion.begin(kFrame, false);
    motion.ease("a", 1);
    motion.begin(kFrame, false);
    EXPECT_FALSE(motion.moving());
}

TEST(Motion, what_left_the_screen_is_forgotten) {
    Motion motion;
    for (int screen = 0; screen < 100; ++screen) {
        motion.begin(kFrame, false);
        motion.ease("stays", 0);
        motion.ease("of screen " + std::to_string(screen), 0);
    }
    motion.begin(kFrame, false);
    EXPECT_EQ(motion.remembered(), 2U) << "those of the frame before";
    EXPECT_LT(motion.ease("stays", 1), 1) << "what stays goes on from where it was";
    EXPECT_FLOAT_EQ(motion.ease("of screen 0", 1), 1) << "what comes back is new";
}

}  // namespace
