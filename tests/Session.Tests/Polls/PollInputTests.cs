using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Polls;

public sealed class PollInputTests
{
    private static readonly ImmutableArray<string> YesNo = ["Yes", "No"];

    public static TheoryData<string, bool> Questions => new()
    {
        { "", false },
        { " \n", false },
        { "?", true },
        { new string('q', 300), true },
        { new string('q', 301), false },
        { $"  {new string('q', 300)}  ", true },
    };

    public static TheoryData<string[], bool> Answers => new()
    {
        { [], false },
        { ["Only one"], false },
        { ["Yes", "No"], true },
        { ["Yes", " "], false },
        { ["Yes", "yes "], false },
        { ["1", "2", "3", "4", "5", "6", "7", "8"], true },
        { ["1", "2", "3", "4", "5", "6", "7", "8", "9"], false },
        { ["Yes", new string('n', 120)], true },
        { ["Yes", new string('n', 121)], false },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void GivenAClass_WhenAQuestionIsAsked_ThenItNeedsSomeText(string question, bool good) =>
        Check(new OpenPoll(question, YesNo, false, null), good, Rejections.BadQuestion);

    [Theory]
    [MemberData(nameof(Answers))]
    public void GivenAClass_WhenAnswersAreOffered_ThenTheyAreFewAndDifferent(string[] options, bool good) =>
        Check(new OpenPoll("Build it?", [.. options], false, null), good, Rejections.BadOptions);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(3600, true)]
    [InlineData(3601, false)]
    [InlineData(-1, false)]
    public void GivenAClass_WhenATimeIsSet_ThenItIsBetweenFiveSecondsAndAnHour(int seconds, bool good) =>
        Check(new OpenPoll("Build it?", YesNo, false, seconds), good, Rejections.BadSeconds);

    [Fact]
    public void GivenAClass_WhenTextHasSpacesAround_ThenTheyAreLeftOut() =>
        Histories.InClass()
            .When(Ines, new OpenPoll("  Build it? ", [" Yes", "No  "], false, 60), "p1")
            .Then(new PollOpened(Histories.P1, "Build it?", YesNo, false, Bell.AddSeconds(60), Ines));

    [Fact]
    public void GivenFiveOpenVotes_WhenASixthIsOpened_ThenThereAreTooMany()
    {
        var story = Histories.InClass();
        for (var open = 0; open < 5; open++)
        {
            story.Given(Ines, Histories.Question(anonymous: false), $"p{open}");
        }

        story.When(Ines, Histories.Question(anonymous: false)).ThenRefused(Rejections.TooManyPolls);
        story.Given(Ines, new ClosePoll(new PollId("p3")))
            .When(Ines, Histories.Question(anonymous: false))
            .ThenState(state => Assert.Equal(5, state.Polls.Values.Count(poll => poll.IsOpen)));
    }

    private static void Check(OpenPoll command, bool good, Rejection rejection)
    {
        var story = Histories.InClass().When(Ines, command);
        if (good)
        {
            Assert.Single(story.State.Polls);
        }
        else
        {
            story.ThenRefused(rejection);
        }
    }
}
