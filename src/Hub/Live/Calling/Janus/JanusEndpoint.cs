namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>Where a Janus listens and the secrets it was started with. Never logged, never sent to a browser.</summary>
/// <param name="WebSocket">Its WebSocket API, on loopback or a private network.</param>
/// <param name="ApiSecret">Every request carries it.</param>
/// <param name="AdminKey">Needed to make rooms; the rooms' own secrets are derived from it.</param>
/// <param name="Capture">The folder in which it may write recordings, as it sees it itself; null: none.</param>
public sealed record JanusEndpoint(Uri WebSocket, string ApiSecret, string AdminKey, string? Capture = null)
{
    public override string ToString() => WebSocket.ToString();
}
