#include "domain/patient_marks.h"

#include <gtest/gtest.h>

namespace {

using namespace domain;

TEST(PatientMarks, of_an_empty_text_are_none) { EXPECT_TRUE(patient_marks("", {}).empty()); }

}  // namespace
