using System.Text.Json;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>A command on its way through the runner, and whoever waits for its answer.</summary>
internal sealed class PendingCommand(string id, Actor by, Command command)
{
    private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id { get; } = id;

    public Actor By { get; } = by;

    public Command Command { get; } = command;

    /// <summary>Closes polls, and so must bring the ballots of anonymous ones.</summary>
    public bool ClosesPolls => Command is ClosePoll or EndClass;

    public Task<Answer> Answer => _answer.Task;

    public void Reply(Answer answer) => _answer.TrySetResult(answer);

    /// <summary>What the log keeps of it, with the entries it brought about.</summary>
    public AppendedCommand ToAppend(IEnumerable<LogEntry> entries, Ballot? ballot) =>
        new(Id, $"{By.Person} {Command.GetType().Name} {JsonSerializer.Serialize(Command, Command.GetType(), WireJson.Options)}", [.. entries], ballot);
}
