namespace CityLeadership.Classroom.Load;

/// <summary>What was asked for cannot be done; the message says why, and what to do next.</summary>
public class UsageException(string message) : Exception(message);

/// <summary>The server does not answer: now, which need not be so in a moment.</summary>
public sealed class UnreachableException(string message) : UsageException(message);
