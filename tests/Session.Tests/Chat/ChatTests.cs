using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Chat;

public sealed class ChatTests
{
    private static readonly MessageId M1 = new("m1");

    [Fact]
    public void GivenAClass_WhenSomeoneSpeaksToAll_ThenTheMessagesIdIsTheOrders() =>
        Histories.InClass()
            .When(Zanele, new Say(" Bom dia — 早上好 ", MessageTo.Class), "m1")
            .Then(new MessageSaid(M1, Zanele, MessageTo.Class, "Bom dia — 早上好"))
            .ThenState(state => Assert.Equal(
                [new Message(M1, Zanele, MessageTo.Class, "Bom dia — 早上好", Bell, false)], state.Messages));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void GivenAClass_WhenAMessageIsSent_ThenItHasSomeTextAndNotTooMuch(int length, bool good)
    {
        var story = Histories.InClass().When(Zanele, new Say($" {new string('a', length)} ", MessageTo.Class));
        if (good)
        {
            Assert.Equal(length, Assert.Single(story.State.Messages).Text.Length);
        }
        else
        {
            story.ThenRefused(Rejections.BadMessage);
        }
    }

    [Fact]
    public void GivenChatSwitchedOff_WhenAMayorSpeaksToAll_ThenTheyCanStillWriteToTheHosts() =>
        Histories.InClass().Given(Ines, new SwitchChat(false))
            .When(Zanele, new Say("Hello", MessageTo.Class)).ThenRefused(Rejections.ChatIsOff)
            .When(Zanele, new Say("Hello", MessageTo.Hosts), "m1").Then(new MessageSaid(M1, Zanele, MessageTo.Hosts, "Hello"));

    [Fact]
    public void GivenChatSwitchedOff_WhenAHostSpeaksToAll_ThenTheyAreHeard() =>
        Histories.InClass().Given(Ines, new SwitchChat(false))
            .When(Sam, new Say("Back in five", MessageTo.Class), "m1")
            .Then(new MessageSaid(M1, Sam, MessageTo.Class, "Back in five"));

    [Fact]
    public void GivenChatOn_WhenItIsSwitched_ThenItIsSwitchedOnce() =>
        Histories.InClass()
            .When(Ines, new SwitchChat(true)).ThenNothing()
            .When(Ines, new SwitchChat(false)).Then(new ChatSwitched(false, Ines))
            .When(Sam, new SwitchChat(false)).ThenNothing()
            .When(Sam, new SwitchChat(true)).Then(new ChatSwitched(true, Sam));

    [Fact]
    public void GivenAMessage_WhenAHostRemovesIt_ThenItsTextIsGoneAndThatItWasSaidStays() =>
        Histories.InClass().Given(Zanele, new Say("Oops", MessageTo.Class), "m1")
            .When(Ines, new RemoveMessage(M1))
            .Then(new MessageRemoved(M1, Ines))
            .ThenState(state => Assert.Equal([new Message(M1, Zanele, MessageTo.Class, "", Bell, true)], state.Messages))
            .When(Sam, new RemoveMessage(M1))
            .ThenNothing();

    [Fact]
    public void GivenAClass_WhenAMessageThatIsNotThereIsRemoved_ThenThereIsNoSuchMessage() =>
        Histories.InClass().When(Ines, new RemoveMessage(M1)).ThenRefused(Rejections.NoSuchMessage);
}
