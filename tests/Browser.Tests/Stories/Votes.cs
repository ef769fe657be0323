using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class Votes(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    private const string Question = "Would you sign the lease?";
    private const string Sealed = "Would you sign it alone?";
    private const string Sign = "Sign it as it is";
    private const string Wait = "Wait for the audit";

    [Fact]
    public Task A_vote_survives_a_reload_is_counted_once_and_may_change_until_it_closes() => TellAsync(async (faculty, mayors) =>
    {
        await faculty.Desk.OpenVoteAsync(Question, [Sign, Wait]);
        var counts = faculty.Desk.VoteOn(Question);

        foreach (var mayor in mayors)
        {
            await Expect(mayor.Room.Vote).ToContainTextAsync("Named vote: faculty see your choice.");
            await mayor.Room.ChooseAsync(Sign);
            await mayor.Room.ChosenAsync(Sign);
        }

        await Expect(Desk.Count(counts, Sign)).ToHaveTextAsync("2");
        await mayors[0].Page.ReloadAsync();
        await mayors[0].Room.ChosenAsync(Sign);
        await Expect(Desk.Count(counts, Sign)).ToHaveTextAsync("2");

        await mayors[0].Room.ChooseAsync(Wait);
        await mayors[0].Room.ChosenAsync(Wait);
        await Expect(Desk.Count(counts, Wait)).ToHaveTextAsync("1");
        await Expect(Desk.Count(counts, Sign)).ToHaveTextAsync("1");

        await faculty.Desk.CloseVoteAsync();
        await Expect(mayors[1].Room.Answer(Sign)).ToBeDisabledAsync();
        await Expect(Desk.Count(mayors[1].Room.Vote, Sign)).ToHaveCountAsync(0);

        await faculty.Desk.RevealAsync(Question);
        foreach (var mayor in mayors)
        {
            await Expect(Desk.Count(mayor.Room.Vote, Sign)).ToHaveTextAsync("1");
            await Expect(Desk.Count(mayor.Room.Vote, Wait)).ToHaveTextAsync("1");
            await Expect(mayor.Room.Vote).ToContainTextAsync("2 people answered");
        }
    });

    [Fact]
    public Task An_anonymous_vote_says_so_and_shows_no_counts_of_fewer_than_five() => TellAsync(async (faculty, mayors) =>
    {
        await faculty.Desk.OpenVoteAsync(Sealed, [Sign, Wait], anonymous: true);

        foreach (var mayor in mayors)
        {
            await Expect(mayor.Room.Vote).ToContainTextAsync("Anonymous: nobody can see who chose what.");
            await mayor.Room.ChooseAsync(Wait);
            await mayor.Room.ChosenAsync(Wait);
        }

        await mayors[0].Page.ReloadAsync();
        await Expect(mayors[0].Room.Vote).ToContainTextAsync("Your vote is counted.");

        await faculty.Desk.CloseVoteAsync();
        await faculty.Desk.RevealAsync(Sealed);
        await Expect(mayors[1].Room.Vote).ToContainTextAsync("Fewer than five people answered");
        await Expect(Desk.Count(mayors[1].Room.Vote, Wait)).ToHaveCountAsync(0);
    });
}
