namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>A request that waits for its answer; one transaction may bring several messages, of which one is the answer.</summary>
internal sealed class PendingAnswer(Func<JanusMessage, bool> isAnswer)
{
    private readonly TaskCompletionSource<JanusMessage> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<JanusMessage> Task => answer.Task;

    /// <summary>True when the message was what this request waits for, or its refusal.</summary>
    public bool Take(JanusMessage message)
    {
        if (message.Refusal is { } refusal)
            return answer.TrySetException(refusal);
        return isAnswer(message) && answer.TrySetResult(message);
    }

    public void Fail(Exception reason) => answer.TrySetException(reason);
}
