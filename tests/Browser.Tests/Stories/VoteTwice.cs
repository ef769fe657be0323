using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>Vote, discuss, vote again.</summary>
public sealed class VoteTwice(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    private const string Named = "Would you still sign the lease?";
    private const string Sealed = "Do you trust the contractor?";
    private const string Sign = "Sign it as it is";
    private const string Wait = "Wait for the audit";

    [Fact]
    public Task By_name_who_switched_is_listed_and_called_and_anonymously_nobody_is() => TellAsync(async (faculty, mayors) =>
    {
        var (stays, switches) = (mayors[0], mayors[1]);

        // A clock runs; whoever is not done says so, and faculty see it and give time.
        await faculty.Desk.OpenVoteAsync(Named, [Sign, Wait], minutes: 1);
        var vote = faculty.Desk.VoteOn(Named);
        await stays.Room.ChooseAsync(Sign);
        await Expect(vote).ToContainTextAsync("1 still to answer");
        await Expect(vote).ToContainTextAsync(switches.Who.Name);
        await switches.Room.Vote.GetByRole(AriaRole.Button, new() { Name = "I need more time" }).ClickAsync();
        await Expect(vote).ToContainTextAsync($"1 person asks for more time: {switches.Who.Name}");
        await vote.GetByRole(AriaRole.Button, new() { Name = "30 seconds more" }).ClickAsync();
        await Expect(switches.Room.Vote).ToContainTextAsync("1:");
        await Expect(vote.GetByText("asks for more time")).ToHaveCountAsync(0);
        await switches.Room.ChooseAsync(Sign);
        await Expect(Desk.Count(vote, Sign)).ToHaveTextAsync("2");
        await faculty.Desk.CloseVoteAsync();

        await faculty.Desk.VoteAgainAsync(Named);
        foreach (var (mayor, answer) in new[] { (stays, Sign), (switches, Wait) })
        {
            await Expect(mayor.Room.Vote).ToContainTextAsync("Vote again");
            await mayor.Room.ChooseAsync(answer);
            await mayor.Room.ChosenAsync(answer);
        }

        await Expect(Desk.Count(vote, Wait)).ToHaveTextAsync("1");
        await faculty.Desk.CloseVoteAsync();
        await MovedAsync(vote);
        await Expect(vote.GetByText("1 person switched")).ToBeVisibleAsync();
        await Expect(vote.GetByRole(AriaRole.Button, new() { Name = $"Call on {stays.Who.Name}" })).ToHaveCountAsync(0);
        await vote.GetByRole(AriaRole.Button, new() { Name = $"Call on {switches.Who.Name}" }).ClickAsync();
        await Expect(switches.Room.Speak).ToBeVisibleAsync();
        await faculty.Desk.ReturnFloorAsync();
        await Expect(stays.Room.Vote.GetByRole(AriaRole.Figure)).ToHaveCountAsync(0);
        await faculty.Desk.RevealAsync(Named);
        await MovedAsync(stays.Room.Vote);
        await Expect(stays.Room.Vote.GetByText(switches.Who.Name)).ToHaveCountAsync(0);

        // Of an anonymous one nobody is named, to nobody, and two people are too few to draw.
        await faculty.Desk.OpenVoteAsync(Sealed, [Sign, Wait], anonymous: true, again: true);
        var without = faculty.Desk.VoteOn(Sealed);
        foreach (var answer in new[] { Sign, Wait })
        {
            foreach (var mayor in mayors)
            {
                await mayor.Room.ChooseAsync(answer);
                await mayor.Room.ChosenAsync(answer);
            }

            await Expect(without).ToContainTextAsync("2 of 2");
            await faculty.Desk.CloseVoteAsync();
            if (answer == Sign) await faculty.Desk.VoteAgainAsync(Sealed);
        }

        await faculty.Desk.RevealAsync(Sealed);
        await Expect(stays.Room.Vote).ToContainTextAsync("2 people moved in groups too small to show.");
        await Expect(without).ToContainTextAsync("2 people moved in groups too small to show.");
        await Expect(without.GetByRole(AriaRole.Button, new() { Name = "Call on" })).ToHaveCountAsync(0);
        foreach (var mayor in mayors)
            await Expect(without).Not.ToContainTextAsync(mayor.Who.Name);
    });

    /// <summary>The flow is drawn, and says the same in words: one stayed, one moved.</summary>
    private static async Task MovedAsync(ILocator vote)
    {
        var flow = vote.GetByRole(AriaRole.Figure, new() { Name = "How the class moved" });
        await Expect(flow.Locator("svg path")).ToHaveCountAsync(2);
        await flow.GetByText("How the class moved").ClickAsync();
        await Expect(flow.GetByRole(AriaRole.Row, new() { Name = $"{Sign} {Wait} 1" })).ToBeVisibleAsync();
        await Expect(flow.GetByRole(AriaRole.Row, new() { Name = $"{Sign} {Sign} 1" })).ToBeVisibleAsync();
    }
}
