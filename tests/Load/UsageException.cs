namespace CityLeadership.Classroom.Load;

/// <summary>What was asked for cannot be done; the message says why, and what to do next.</summary>
public sealed class UsageException(string message) : Exception(message);
